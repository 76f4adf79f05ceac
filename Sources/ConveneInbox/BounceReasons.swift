import ConveneCore

extension BounceReason {
  /// What a status of RFC 3463 says by itself; nil for those that are given for anything.
  init?(status: String) {
    let parts = status.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 3, parts[0] != 2 else { return nil }
    switch (parts[1], parts[2]) {
    case (1, 2), (1, 10), (4, 4): self = .noHost
    case (1, 7), (1, 8): self = .refused
    case (1, 0...6): self = .noMailbox
    case (2, 1): self = .mailboxClosed
    case (2, 2): self = .mailboxFull
    case (2, 3), (3, 4): self = .tooLarge
    case (3, 1...), (4, 1...): self = .unreached
    case (6, 1...), (7, 1...): self = .refused
    default:
      guard parts[0] == 4, (parts[1], parts[2]) != (0, 0) else { return nil }
      self = .unreached
    }
  }

  /// What is said in sentences of small letters: the first in the order of `phrases` that is found.
  init?(of sentences: String) {
    let text = Array(sentences.utf8)
    var first = Int.max
    for place in text.indices {
      for phrase in Self.byFirstByte[Int(text[place])]
      where phrase.rank < first && text.holds(phrase.bytes, at: place) {
        first = phrase.rank
      }
    }
    guard first < Self.phrases.count else { return nil }
    self = Self.phrases[first].reason
  }

  private static let phrases: [(reason: BounceReason, phrases: [String])] = [
    (.refused, ofSender), (.noMailbox, sure), (.mailboxFull, full), (.mailboxClosed, closed),
    (.tooLarge, large), (.noHost, hosts), (.noMailbox, mailboxes), (.refused, sureRefusals),
    (.unreached, silent), (.refused, refusals),
  ]

  /// A text is gone through once, whatever there is to be found.
  private static let byFirstByte: [[(rank: Int, bytes: [UInt8])]] = {
    var byFirst = [[(rank: Int, bytes: [UInt8])]](repeating: [], count: 256)
    for (rank, group) in phrases.enumerated() {
      for phrase in group.phrases {
        let bytes = Array(phrase.utf8)
        byFirst[Int(bytes[0])].append((rank, bytes))
      }
    }
    return byFirst
  }()

  /// The address that is not there, or not welcome, is ours.
  private static let ofSender = [
    "domain of sender", "sender address", "sender domain", "sender verify", "sender rejected",
    "sender denied", "bad sender", "verify sender", "sender verification", "client host rejected",
    "domain of the sender", "sender is unauthenticated", "sender's domain",
    "accepting mail from", "accept mail from", "refuses to receive", "refuse to receive",
    "user reject", "account is protected by", "blocked by the recipient", "not a member of",
    "permission to post", "notauthorized", "message filtered",
  ]
  private static let sure = [
    "inactive email address", "recipnotfound", "several matches found", "recipientnotfound",
    "recipient address rejected: access denied",
  ]
  private static let full = [
    "mailbox is full", "mailbox full", "quota exceeded", "quotaexceeded", "over quota", "overquota",
    "over-quota",
    "exceeded storage", "exceeds quota", "exceeded quota", "out of storage", "disk quota",
    "exceeded the quota", "exceeded their quota", "exceeded its quota", "storage quota",
    "mailbox exceeds", "mailbox has exceeded", "mailbox size limit", "would exceed",
    "inbox is full",
    "mailfolder is full", "account is full", "too many messages in",
    "over the maximum allowed quota",
    "over its quota", "over the allowed quota", "over the quota", "not enough storage",
    "boîte pleine", "boite pleine", "pleine", "is over quota", "mailbox_full", "quota violation",
    "mail box is full", "mailbox is too full", "exceed mailbox limit", "insufficient quota",
    "exceeded mailbox", "maximum mailbox size", "quota limit", "quota reached", "box full",
    "postfach voll", "buzón lleno", "переполнен", "الصندوق ممتلئ", "ممتلئ",
  ]
  private static let closed = [
    "account is disabled", "account has been disabled", "account disabled", "account is locked",
    "account locked", "mailbox is disabled", "mailbox disabled", "mailboxdisabled", "désactivé",
    "desactive", "user disabled",
    "user is disabled",
    "disabled recipient", "disabled user", "account is blocked", "account blocked", "suspended",
    "account inactive", "account is inactive", "inactive user", "mailbox is inactive",
    "mailbox inactive", "user is inactive", "user inactive", "not active", "frozen", "deactivated",
    "account expired", "account has expired", "temporarily disabled", "account closed",
    "mailbox closed", "reach is disabled", "reached is disabled", "is currently disabled",
    "recipient is disabled", "address is disabled", "email is disabled", "no longer active",
    "account that you tried to reach is inactive", "mailbox currently suspended",
    "currently not accepting", "invalid/inactive", "user has been disabled", "locked out",
  ]
  private static let large = [
    "message size exceeds", "message too large", "message is too large", "too big",
    "exceeds the maximum message size", "message length exceeds", "size limit", "sizelimit",
    "exceeds size", "exceeds administrative limit", "larger than the", "message too long",
    "data size exceeds", "maximum message size", "exceeds fixed maximum", "exceeds maximum",
    "exceeds the maximum size", "exceeded maximum", "message is larger", "too large",
    "max message size", "exceeds limit", "exceed the maximum",
  ]
  private static let hosts = [
    "host not found", "host unknown", "unknown host", "domain not found", "no such domain",
    "domain does not exist", "domain doesn't exist", "name or service not known",
    "name service error", "any host named", "any host by that name", "bad destination system",
    "domain is not reachable", "illegal host", "domain name not found", "nxdomain",
    "no smtp service", "nullmx", "null mx", "domain does not accept", "does not accept mail",
    "not accept email", "no such host", "host does not exist", "unable to resolve domain",
    "non-existent host", "nonexistent host", "nonexistent domain", "non-existent domain",
    "unrouteable mail domain", "unrouteable address", "address lookups failed permanently",
    "domain doesnt exist", "dns lookup failure", "domain couldn't be found",
    "domain could not be found", "domain wasn't found", "no mail server", "never accepts mail",
    "unable to lookup dns", "mx records point to non-existent", "no mx or a record",
    "domain invalid", "invalid domain", "unknown domain", "no a/mx",
  ]
  private static let mailboxes = [
    "user unknown", "unknown user", "unknown recipient", "recipient unknown", "no such user",
    "no such mailbox", "no such recipient", "no such address", "no such person", "no such account",
    "does not exist", "doesn't exist", "doesnt exist", "not exist", "no mailbox",
    "mailbox not found",
    "mailbox unavailable", "user not found", "recipient not found", "address not found",
    "invalid recipient", "invalid mailbox", "invalid user", "invalid address", "unknown address",
    "unknown mailbox", "unknown local", "unknown or illegal", "illegal alias",
    "not a valid mailbox",
    "not a valid user", "not a valid recipient", "not our user", "not our customer",
    "user doesn't have", "doesn't have an account", "doesn't have a yahoo", "doesn't have account",
    "not known here", "not known at", "name is not recognized", "recipient not recognized",
    "not listed in", "no account by that name", "user is unknown",
    "undeliverable address", "address unknown", "no longer valid", "has moved", "user moved",
    "utilisateur inconnu", "adresse inconnue", "destinataire inconnu", "destinataire invalide",
    "adresse d'au moins un destinataire invalide", "usuario desconocido",
    "destinatario desconocido",
    "unbekannt", "couldn't be found", "could not be found", "wasn't found", "addressee unknown",
    "bad destination", "no user with that name", "no user by that name", "no one by that name",
    "nobody by that name", "no longer exists", "no longer an employee", "no longer available",
    "no longer works", "left the company", "recipient rejected", "unable to find recipient",
    "not have an account", "not a known user", "user does not", "no such local user",
    "is not a user", "bad address", "unknown account", "unknown email", "recipient does not",
    "no such email", "delivery to this address is restricted", "not found in", "mailbox for",
    "no valid recipient", "valid recipients", "user invalid", "unknown; rejecting",
    "unknown to address",
    "нет такого", "не существует", "غير موجود", "宛先が見つかりません",
  ]
  private static let sureRefusals = [
    "spam", "blacklist", "block list", "blocklist", "blocked", "dmarc", "dkim", " spf", "virus",
    "reputation", "policy", "relaying denied", "relay access denied", "unable to relay",
    "access denied", "content rejected", "unsolicited", "authentication", "not authorized",
    "rbl", "malware", "bulk mail", "rejected by filter", "filtered",
    "mail rejected", "message rejected", "rcpthosts", "permission to send", "banned",
  ]
  private static let silent = [
    "timed out", "timeout", "connection refused", "could not connect", "couldn't connect",
    "unable to connect", "unreachable", "no route to host", "expired", "giving up", "gave up",
    "queue too long", "been in the queue", "attempts:", "multiple retries", "hop count",
    "too many hops", "system error", "internal error", "server error", "temporar",
    "try again later", "unable to contact", "write error", "not be delivered for",
    "could not deliver for", "delayed", "connection reset", "lost connection", "connection lost",
    "connection was lost", "broken pipe", "insufficient system", "insufficient disk",
    "no space left",
    "not responding", "misconfigur", "starttls", "retry time", "can't connect",
    "connection failed", "no answer", "delivery time", "connection dropped", "mail server error",
    "local error", "cannot allocate", "out of memory", "disk full", "configuration error",
    "socket error", "i/o error", "command failed", "deferred", "unable to deliver message after",
    "command died", "exit status", "mailer error", "couldn't write", "can't create",
    "too many", "rate limit", "ratelimit", "throttl", "sending limit", "slow down",
    "failing for a long time", "points to local host", "x-unix;", "mail loop", "routing loop",
    "loop detected", "loops back", "looping", "not support tls", "tls required",
    "did not accept our requests", "establish an smtp connection", "too busy",
    "service not available",
  ]
  private static let refusals = [
    "reject", "refused", "denied", "not allowed", "not permitted", "prohibited",
    "helo", "reverse dns", "ptr record", "not accepted", "unacceptable",
    "relay", "restricted", "forbidden", "bounced by",
  ]
}

extension [UInt8] {
  /// Whether `word` stands there.
  fileprivate func holds(_ word: [UInt8], at place: Int) -> Bool {
    guard count - place >= word.count else { return false }
    var length = 1
    while length < word.count, self[place + length] == word[length] { length += 1 }
    return length == word.count
  }
}
