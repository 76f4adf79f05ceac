extension PostgresError {
  /// What whoever gave the address of the database can do; nil where that is not known.
  ///
  /// It goes by the words of libpq, which speaks English unless the program chose a language for it.
  public var advice: String? {
    if isOutcomeUnknown { return "Look whether it was written before you repeat it" }
    guard isConnectionLost else { return nil }
    return Self.remedies.first { remedy in remedy.words.contains { message.contains($0) } }?.advice
  }

  private static let remedies: [(words: [String], advice: String)] = [
    (
      ["neither postgresql://", "no host and port that can be"],
      "Write postgresql://user@host:port/database, with %40 for @ and %2F for / in a password, or "
        + "host=… port=… dbname=… user=…; better leave the password to a passfile"
    ),
    (
      ["service file", "definition of service"],
      "Name a service that is in ~/.pg_service.conf, or the file in PGSERVICEFILE"
    ),
    (
      ["no password supplied"],
      "Put the password into ~/.pgpass (mode 0600), or name another file with passfile=…"
    ),
    (
      ["password authentication failed"],
      "Check the user, and the password in the passfile (host:port:database:user:password)"
    ),
    (
      [", SSL encryption", "SSL on"], "Let this user and machine in, in the server's pg_hba.conf"
    ),
    (
      ["no encryption", "SSL off"],
      "The server takes encrypted connections only: say sslmode=verify-full, or require"
    ),
    (
      ["does not support SSL"],
      "Turn TLS on at the server (ssl = on), or say sslmode=disable for a network that is trusted"
    ),
    (
      ["does not match host name"],
      "Say host=… as the server's certificate has it, with hostaddr=… where that does not resolve"
    ),
    (
      ["certificate verify failed", "root certificate file"],
      "Name the certificate of the authority that signed the server's: sslrootcert=…"
    ),
    (
      [
        "session is read-only", "session is not read-only", "is in hot standby mode",
        "is not in hot standby mode",
      ],
      "None of the hosts is as target_session_attrs wants it: add the one that is, or say any"
    ),
    (["could not translate host name"], "Check the name of the host"),
    (
      ["Connection refused", "No such file or directory", "timeout expired", "Network is"],
      "Check the host and the port, and whether the server runs"
    ),
    (["invalid"], "Put this word of the address right"),
  ]
}
