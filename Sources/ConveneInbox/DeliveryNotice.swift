import ConveneCore
import ConveneValues

/// What a mail system says of a letter: in the fields of RFC 3464 and RFC 5965 where it keeps to
/// them, else in sentences.
struct DeliveryNotice {
  /// What the fields say that it is; nil where there are none.
  let reported: IncomingKind?
  /// What the sentences say that it is; nil where they say nothing of a delivery.
  let told: IncomingKind?
  let isComplaint: Bool
  let reason: BounceReason
  /// Message-IDs of the letter that came back.
  let messageIDs: [String]
  let addressees: [String]
  /// What the server said, of the fields.
  let diagnosis: String
  /// What stands above the letter that came back, for people to read.
  let written: String

  private static let readParts = 4
  private static let longestWritten = 24 << 10

  init(_ message: MailPart) {
    let leaves = message.leaves
    let texts = leaves.lazy.filter { $0.type == "text/plain" }.prefix(Self.readParts)
      .map(\.text).joined(separator: "\n")
    let plain =
      texts.isBlank
      ? (leaves.first { $0.type == "text/html" }?.text.withoutMarkup ?? "") : texts
    let (above, below) = plain.cutAtReturned(atMost: Self.longestWritten)
    let returned =
      leaves.filter(\.isMessage).compactMap(\.parts.first)
      .map(\.headers)
      + leaves.filter { ["text/rfc822-headers", "message/rfc822"].contains($0.type) }
      .map { $0.text.headerFields }

    var groups = leaves.filter { $0.type.hasSuffix("delivery-status") }.flatMap(\.text.fieldGroups)
    // Some write the fields for people to read.
    if groups.isEmpty, above.folded.contains("final-recipient:") { groups = above.fieldGroups }
    let fields = groups.flatMap(\.self)
    func all(_ name: String) -> [String] { fields.lazy.filter { $0.name == name }.map(\.value) }
    // A letter has one reader; where a list has several, what is said is said of the first.
    let ofReaders = groups.filter { group in
      group.contains { ["action", "final-recipient", "status"].contains($0.name) }
    }
    let first =
      ofReaders.first { group in
        group.contains { $0.name == "action" && $0.value.lowercased().hasPrefix("fail") }
      } ?? ofReaders.first ?? []
    let actions = all("action").map { String($0.lowercased().prefix { $0.isLetter }) }
    let complaints = leaves.filter { $0.type == "message/feedback-report" }
      .flatMap(\.text.headerFields)
    let receipts = leaves.filter { $0.type == "message/disposition-notification" }
      .flatMap(\.text.headerFields)

    written = above
    diagnosis = first.first { $0.name == "diagnostic-code" }?.value ?? ""
    let sentences = above.folded
    let given = first.first { $0.name == "status" }?.value.firstStatus
    let subject = (message["subject"] ?? "").folded
    let found =
      BounceReason(of: diagnosis.folded) ?? given.flatMap { BounceReason(status: $0) }
      ?? BounceReason(of: sentences) ?? BounceReason(of: subject)
      ?? sentences.firstStatus.flatMap { BounceReason(status: $0) }
    reason = found ?? .other

    isComplaint =
      !complaints.isEmpty || message.isFeedbackReport
      || sentences.contains("\"notificationtype\":\"complaint\"")
    reported =
      actions.contains("failed")
      ? .failure
      : actions.contains("delayed") ? .delayed : actions.isEmpty ? nil : .notice
    told = Self.told(
      message, sentences, subject, hasReturned: !returned.isEmpty || !below.isEmpty,
      hasFields: !fields.isEmpty, found)

    let inText = (below.isEmpty && returned.isEmpty ? above : below)
    messageIDs =
      returned.flatMap { $0.filter { $0.name == "message-id" }.flatMap(\.value.messageIDs) }
      + (fields + complaints + receipts).filter { $0.name.hasSuffix("message-id") }.flatMap(
        \.value.messageIDs)
      + inText.messageIDsNamed
    let recipients = ["final-recipient", "original-recipient"].flatMap(all)
    let readers =
      complaints.filter { $0.name == "original-rcpt-to" }.map(\.value)
      + returned.flatMap { $0.filter { $0.name == "to" }.map(\.value) }
      + message.values(of: "x-failed-recipients")
    addressees =
      (recipients + readers).flatMap(\.addresses)
      + (recipients.isEmpty ? above.addresses : [])
      + below.headerFields
      .filter { $0.name == "to" }.flatMap(\.value.addresses)
  }

  private static let subjects = [
    "undeliver", "delivery status", "delivery fail", "delivery problem", "delivery error",
    "delivery notification", "delivery report", "failure notice", "returned mail",
    "returned to sender", "returning message", "mail failure", "mail delivery",
    "could not be deliver",
    "couldn't be deliver", "not delivered", "non-deliver", "nondeliver", "mail error",
    "mail system error",
    "trouble deliver", "problem deliver", "unable to deliver", "failed to deliver",
    "mail could not",
    "message could not", "mail returned", "message returned", "delivery has failed",
    "failed delivery", "delivery suspended", "message status",
    "non remis", "échec de la remise", "nicht zugestellt", "unzustellbar", "no entregado",
    "недоставлен", "не доставлено", "تعذر تسليم", "لم يتم تسليم", "エラー", "退信",
    "message delayed", "delayed mail", "warning: message", "delivery delay",
  ]
  private static let delays = [
    "delayed", "delivery delay", "will continue trying", "still being retried", "will be retried",
    "temporary failure report", "do not need to re", "no action is required",
    "warning message only",
    "not yet been delivered", "has not been delivered yet", "will keep trying",
  ]

  /// Whether sentences tell of a letter that did not arrive.
  private static func told(
    _ message: MailPart, _ sentences: String, _ subject: String, hasReturned: Bool,
    hasFields: Bool, _ found: BounceReason?
  ) -> IncomingKind? {
    let isByMachine = message.isFromMachine
    let says = subjects.contains(where: subject.contains)
    let isForwarded = sentences.contains("\"notificationtype\":\"bounce\"")
    // Somebody may write about a letter that came back.
    let isAnswer = !isByMachine && (subject.hasPrefix("re:") || subject.hasPrefix("fw"))
    guard
      isForwarded || hasFields || !isAnswer && says && (isByMachine || hasReturned || found != nil)
        || isByMachine && found != nil && (hasReturned || message.isFromPostmaster)
    else { return nil }
    let gaveUp = ["giving up", "gave up", "permanent", "given up", "expired after"]
    if gaveUp.contains(where: sentences.contains) { return .failure }
    return delays.contains { sentences.contains($0) || subject.contains($0) } ? .delayed : .failure
  }
}

extension MailPart {
  fileprivate var isFromPostmaster: Bool {
    let from = (self["from"] ?? "").lowercased()
    return ["mailer-daemon", "postmaster", "mail delivery"].contains(where: from.contains)
      || NamedAddress(from).address.isEmpty
  }

  fileprivate var isFeedbackReport: Bool {
    self["x-hmxmroriginalrecipient"] != nil
      || (self["content-type"] ?? "").lowercased().contains("feedback-report")
      || (self["subject"] ?? "").lowercased().hasPrefix("complaint about message from")
  }
}
