extension ScriptCompiler {
  /// Compiles `als` blocks that stand under each other, and their `anders`.
  ///
  /// Each block is tested by itself, in order, and `anders` runs only when none was taken. Which were taken
  /// is not remembered but compiled in: one row of tests stands for "none taken yet", a second one for "some
  /// taken", and every block goes on in the second. So a conversation may wait inside a block.
  mutating func compile(_ branch: BranchSyntax) {
    let tests = branch.arms.map { compiled($0.tests) }
    let firstRow = branch.arms.map { arm in
      compileLine(at: arm.range)
      return emit(.jump(0))
    }
    compile(branch.otherwise ?? [])
    let leap = emit(.jump(0))

    var blocks: [Int] = []
    var leaps: [Int] = []
    for arm in branch.arms {
      blocks.append(nextPosition)
      compile(arm.body)
      leaps.append(emit(.jump(0)))
    }
    let secondRow = tests.indices.dropFirst().map { index in
      compileLine(at: branch.arms[index].range)
      return emit(.branch(tests[index], then: blocks[index]))
    }
    let end = nextPosition

    for (arm, position) in firstRow.enumerated() {
      replace(at: position, with: .branch(tests[arm], then: blocks[arm]))
    }
    replace(at: leap, with: .jump(end))
    for (arm, position) in leaps.enumerated() {
      replace(at: position, with: .jump(arm < secondRow.count ? secondRow[arm] : end))
    }
  }

  private func compiled(_ tests: [TestSyntax]) -> [Test] {
    tests.compactMap { test in
      scope.resolve(test.subject).map { Test(subject: $0, predicate: compiled(test.predicate)) }
    }
  }

  private func compiled(_ predicate: PredicateSyntax) -> Predicate {
    switch predicate {
    case .isAny(let values): .isAny(values.map(\.value))
    case .isNone(let values): .isNone(values.map(\.value))
    case .isKnown: .isKnown
    case .isUnknown: .isUnknown
    case .compares(let comparison, let bound): .compares(comparison, bound.value)
    }
  }
}
