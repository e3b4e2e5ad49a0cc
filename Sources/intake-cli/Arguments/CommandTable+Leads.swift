extension CommandTable {
  static let leads = CommandSpec(
    name: .leads, summary: "look at the leads that were kept, and change them, also while the service runs",
    operand: .init(
      placeholder: "WORD [REF]", summary: "what to do; see the examples",
      isOptional: false, takesSeveral: true, words: LeadsCommand.words),
    flags: [
      .data, .dialogs, .json, .csv, .forPerson, .lastDigits, .agreed, .openLeadDays, .closedLeadDays,
      .conversationHours,
    ],
    examples: [
      .init(line: "intake leads list", meaning: "reference, desk, topic and state of each"),
      .init(line: "intake leads show K7M-R4X-PDW", meaning: "all that is kept of one lead"),
      .init(
        line: "intake leads show K7M-R4X-PDW --for-person", meaning: "the same in Dutch, for whom it is about"
      ),
      .init(line: "intake leads list --json --data /srv/intake", meaning: "for programs"),
      .init(line: "intake leads take K7M-R4X-PDW", meaning: "somebody at the desk works on it"),
      .init(line: "intake leads close K7M-R4X-PDW helped", meaning: "it is done, and how it ended"),
      .init(line: "intake leads assign K7M-R4X-PDW vb-coach", meaning: "give it to another desk, by id"),
      .init(line: "intake leads resend K7M-R4X-PDW", meaning: "bring it to its desk once more"),
      .init(
        line: "intake leads forget K7M-R4X-PDW --last-digits 5678",
        meaning: "the person takes the consent back; the desk is asked to delete it"),
      .init(
        line: "intake leads purge",
        meaning: "take from the disk what was taken back, or kept as long as it may be"),
      .init(line: "intake leads export > leads.csv", meaning: "for a Dutch Excel; it holds personal data"),
      .init(line: "intake leads export --json", meaning: "the same, one JSON object a line"),
      .init(line: "intake leads stats", meaning: "counts and times of each desk"),
    ],
    notes: [
      "Outcomes: started, helped, referred, unreachable, declined, other.",
      "States: new, delivered, taken, closed, dead (its desk could not be reached, or would not have it).",
      "purge: a service that runs does it by itself, and keeps to its own flags.",
    ])

  static let stats = CommandSpec(
    name: .stats, summary: "count conversations, where people leave, questions without an answer, leads",
    operand: nil, flags: [.data, .dialogs, .html, .json],
    examples: [
      .init(line: "intake stats", meaning: "tables, also while the service runs"),
      .init(line: "intake stats --html stats.html", meaning: "one page with charts, instead"),
      .init(line: "intake stats --json --data /srv/intake", meaning: "for programs"),
    ],
    notes: [
      "Counts only: nothing in them is about a person.",
      "The service writes them down once a minute, and when it stops.",
    ])

  static let route = CommandSpec(
    name: .route, summary: "tell which desk gets a lead, and why", operand: nil,
    flags: [.dialogs, .role, .sector, .postcode, .topic, .language, .size, .all, .json],
    examples: [
      .init(line: "intake route --topic bbl --postcode 8011", meaning: "the role follows from the topic"),
      .init(line: "intake route --role coach --sector metaal --json", meaning: "for programs"),
      .init(line: "intake route --all", meaning: "every topic in each province and sector, with gaps"),
    ],
    notes: ["Nothing is counted: the desks are taken as if the week had just begun."])

  static let bench = CommandSpec(
    name: .bench, summary: "measure what no client can measure from outside",
    operand: .init(
      placeholder: "leads|journal|dialogs|kb",
      summary:
        "how many leads a second this disk keeps, how long opening many takes, what many states of dialogs cost, or "
        + "what finding articles costs",
      isOptional: false, takesSeveral: true, words: ["leads", "journal", "dialogs", "kb"]),
    flags: [.writers, .seconds, .data, .deliver, .printAcknowledged, .records, .states, .dialogs],
    examples: [
      .init(line: "intake bench leads --writers 64 --seconds 5", meaning: "one line of JSON"),
      .init(line: "intake bench leads --writers 1 --data /mnt/disk/try", meaning: "on another disk"),
      .init(line: "intake bench journal --records 1000000", meaning: "seconds and memory to open as many"),
      .init(line: "intake bench dialogs --states 10000", meaning: "CPU times of a check and of turns"),
      .init(
        line: "intake bench kb articles.jsonl questions.txt",
        meaning: "CPU times of answering; articles as from `intake kb export`, a question a line"),
    ],
    notes: [
      "Without --data it measures in a folder here, which is removed afterwards.",
      "Where there are so many articles that topics can't be learned, `learns_topics` says so.",
    ])
}

extension FlagSpec {
  static let data = FlagSpec("--data", "DIR", "where leads are kept (default ./intake-data)")
  static let html = FlagSpec("--html", "FILE", "write one page with charts, that needs nothing else")
  static let csv = FlagSpec(
    "--csv", "SEPARATOR", "what parts cells: semicolon (default) or comma", values: ["semicolon", "comma"])
  static let forPerson = FlagSpec("--for-person", nil, "all that is kept, in Dutch, for whom it is about")
  static let lastDigits = FlagSpec(
    "--last-digits", "DIGITS", "only when the phone number given ends in these four digits or more")
  static let openLeadDays = FlagSpec(
    "--open-lead-days", "N", "days after which a lead goes that nobody closed (default 90)")
  static let closedLeadDays = FlagSpec(
    "--closed-lead-days", "N", "days after which a closed lead goes, but for its counts (default 30)")
  static let conversationHours = FlagSpec(
    "--conversation-hours", "N", "hours after its last line that a conversation is kept (default 24)")
  static let agreed = FlagSpec(
    "--agreed", nil, "the person said yes to a desk of another role than the one they agreed to")
  static let role = FlagSpec("--role", "ROLE", "who should take it, as in topics.tsv (default: the topic's)")
  static let sector = FlagSpec("--sector", "SECTOR", "metaal, metalektro or mobiliteit")
  static let postcode = FlagSpec("--postcode", "CODE", "four digits, or a whole postcode")
  static let topic = FlagSpec("--topic", "TOPIC", "what it is about, as in topics.tsv")
  static let language = FlagSpec("--language", "CODE", "the language of the person (default nl)")
  static let size = FlagSpec("--size", "NUMBER", "how many people work there")
  static let all = FlagSpec("--all", nil, "the whole table: each topic, province and sector with its desks")
  static let writers = FlagSpec("--writers", "N", "how many leads are under way at once (default 64)")
  static let seconds = FlagSpec("--seconds", "S", "how long leads are handed in (default 5)")
  static let records = FlagSpec("--records", "N", "how many records are opened (default 1000000)")
  static let states = FlagSpec("--states", "N", "how many states are generated (default 10000)")
  static let deliver = FlagSpec("--deliver", nil, "deliver all leads of the folder afterwards")
  static let printAcknowledged = FlagSpec(
    "--print-acknowledged", nil, "write each reference once its lead is on disk")
}
