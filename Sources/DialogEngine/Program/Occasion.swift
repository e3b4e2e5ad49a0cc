/// When one of the fixed texts is said. The raw value is the name of its step in `vast.dialog`.
public enum Occasion: String, Hashable, Sendable, CaseIterable {
  /// On meeting: a computer, no name needed, `mens` for a person.
  case greeting = "begroeting"
  /// `help`
  case help = "hulp"
  /// `stop`
  case farewell = "stop"
  /// `opnieuw`
  case restart = "opnieuw"
  /// `terug`, when it could be done.
  case wentBack = "terug"
  /// `terug`, when there is nothing to go back to.
  case cannotGoBack = "terug-kan-niet"
  /// Asks whether everything may be wiped.
  case confirmWipe = "wissen"
  /// Everything was wiped.
  case wiped = "gewist"
  /// Everything was wiped, and leads had been sent: their desks are asked to delete them.
  case leadsWithdrawn = "aanvraag-gewist"
  /// Nothing was wiped, as the leads that were sent could not be taken back.
  case wipeFailed = "wissen-mislukt"
  /// Nothing was wiped.
  case notWiped = "niet-gewist"
  /// Asks whether somebody should call.
  case offerCall = "mens"
  /// How a person can be reached.
  case reachable = "bereikbaar"
  /// Somebody is there now.
  case openNow = "nu-open"
  /// Nobody is there now.
  case closedNow = "nu-dicht"
  /// A notice for today.
  case contactNotice = "contact-melding"
  /// No way to reach a person is known.
  case contactUnknown = "contact-onbekend"
  /// Not understood, when the question has no text of its own.
  case notUnderstood = "onbegrepen"
  /// A name that the table of the question doesn't have.
  case notInTable = "niet-in-lijst"
  /// Understood but not valid, when the question has no text of its own.
  case invalid = "ongeldig"
  /// Asks, at the third miss, whether a person should help.
  case thirdMiss = "derde-keer"
  /// Confirms answers to questions that were not being asked.
  case remembered = "onthouden"
  /// Confirms a correction.
  case corrected = "verbeterd"
  /// A correction was passed on to those who have the lead.
  case leadCorrected = "aanvraag-verbeterd"
  /// A correction could not be passed on.
  case correctionFailed = "verbeteren-mislukt"
  /// A correction that came too late.
  case cannotCorrect = "verbeteren-kan-niet"
  /// No answer is known.
  case noAnswer = "geen-antwoord"
  /// Behind what is said of privacy: questions without an answer are kept for a while.
  case questionsKept = "vragen-bewaard"
  /// Asks which of a few was meant.
  case didYouMean = "bedoel-je"
  /// The last choice of such a question.
  case noneOfThese = "geen-van-deze"
  /// Asks whether to go to another dialog.
  case switchDialog = "wissel"
  /// Back in the dialog that was left.
  case resumed = "verder-met"
  /// No further digression now.
  case finishFirst = "eerst-dit"
  /// A lead was sent.
  case leadSent = "verstuurd"
  /// A lead could not be sent.
  case leadFailed = "mislukt"
  /// A lead about this was sent before.
  case leadAlreadySent = "al-verstuurd"
  /// Leads can't be kept here.
  case leadsNotKept = "geen-bericht"
  /// Consent was given, but no way to be reached: nothing is passed on.
  case notPassedOn = "niet-doorgegeven"
  /// `meer`, when there is nothing more.
  case nothingMore = "meer-niets"
  /// Tells that `meer` gives more.
  case moreToRead = "meer-lezen"
  /// The label of the choice that gives the second part of an article.
  case moreToReadLabel = "meer-hierover"
  /// The label of the choice that shows further choices.
  case moreLabel = "meer"
  /// An example of an answer, at the second miss.
  case example = "voorbeeld"
  /// The reason of a question that gives none.
  case noReason = "geen-reden"
  /// How to skip a question whose answer is a number.
  case howToSkip = "liever-niet"
  /// A number that is not among the choices.
  case noSuchChoice = "nummer-bestaat-niet"
  /// `verder`
  case goOn = "verder"
  /// What can be typed after an answer to danger or despair.
  case afterSafety = "na-gevaar"
  /// The script changed under the conversation.
  case moved = "verplaatst"
  /// The conversation is over.
  case ended = "einde"
  /// A greeting in return.
  case greetingReturned = "groet"
  /// Thanks in return.
  case thanksReturned = "graag-gedaan"
}
