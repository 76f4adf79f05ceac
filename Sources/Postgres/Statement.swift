/// SQL with a name: prepared once on each connection under it, and named in every error.
///
///     let find = Statement(name: "shelf_find", sql: "SELECT title FROM shelf WHERE copies > $1")
///
/// A name stands for one text: under a name that is taken on a connection another text is sent
/// unprepared.
public struct Statement: Sendable, Hashable, ExpressibleByStringLiteral {
  /// Empty for a statement that is not worth preparing.
  public let name: String
  /// One statement, whose parameters are `$1`, `$2` and so on.
  public let sql: String

  /// A statement that is prepared under `name` where the database allows it.
  public init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }

  /// A statement without a name; only a literal, so that no value is ever pasted into SQL.
  public init(stringLiteral sql: String) {
    self.init(name: "", sql: sql)
  }
}

/// What the server says of a statement without running it.
public struct StatementDescription: Sendable, Hashable {
  /// Types of the parameters as SQL writes them, such as `uuid` or `text[]`.
  public let parameters: [String]
  /// Names of the columns it returns, in order; empty when it returns none.
  public let columns: [String]

  /// A description, to compare another with.
  public init(parameters: [String], columns: [String]) {
    self.parameters = parameters
    self.columns = columns
  }
}
