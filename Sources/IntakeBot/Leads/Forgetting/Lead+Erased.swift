internal import DialogEngine

extension Lead {
  /// What stays until the desk was asked to delete what it got: nothing that the person gave.
  var erased: Lead {
    Lead(
      reference: reference, moment: moment, topic: topic, dialog: dialog, language: "", adviser: adviser,
      desk: desk, role: role, region: "", why: "", isFallback: isFallback, name: nil, reach: .none,
      details: [],
      consent: Agreement(
        text: "", turn: 0, moment: moment, purpose: topic, receiver: consent.receiver, path: nil,
        textVersion: ""))
  }

  /// Whether what the person gave is gone.
  var isErased: Bool { reach == .none }
}

extension LeadDraft.Reach {
  /// In place of what the person took back. No lead is made with it: a number is checked before.
  static let none = LeadDraft.Reach.phone("")
}
