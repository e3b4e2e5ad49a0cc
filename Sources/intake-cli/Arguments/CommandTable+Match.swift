extension CommandTable {
  static let match = CommandSpec(
    name: .match, summary: "find which hard-to-fill jobs a present job has much in common with",
    operand: .init(
      placeholder: "JOB", summary: "the present job, in a person's own words", isOptional: false,
      takesSeveral: true),
    flags: [.dialogs, .json],
    examples: [
      .init(line: "intake match magazijnbeheerder", meaning: "the overlap with each target, in Dutch"),
      .init(line: "intake match --json \"ik leg daken\"", meaning: "one list of objects, for programs"),
    ],
    notes: [
      "An overlap is no chance of a job: it compares lists of general skills, of a study of 2016.",
      "Compare within one target only. A job that is not listed has not been shown not to match.",
    ])
}
