public import DialogEngine

extension Content {
  /// The drawings of the scripts that can be read, by the name of the dialog, the fixed texts aside.
  ///
  /// - Parameter dialog: The only one that is wanted; nil for all.
  public func graphs(of dialog: DialogName? = nil) -> [DialogGraph] {
    scripts.compactMap { Parser.parse($0).script }
      .filter { $0.name.value != .fixedTexts && (dialog == nil || $0.name.value == dialog) }
      .map { DialogGraph($0) }
      .sorted { $0.name < $1.name }
  }
}
