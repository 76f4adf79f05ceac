import ConveneSQL
import Foundation
import Postgres

extension Store {
  /// Accounts that are not as these trails say, as far as they say anything of them.
  package func accountFaults(told readings: [AuditReading]) throws -> [AccountFault] {
    // Names are corrected in the house's trail alone, so it comes last and has the last word.
    let told = readings.reduce(into: [UUID: AccountTold]()) { all, reading in
      for (id, account) in reading.accounts {
        let before = all[id]
        all[id] = AccountTold(
          login: account.login ?? before?.login, name: account.name ?? before?.name,
          roles: account.roles ?? before?.roles)
      }
    }
    let there = try withPinnedPath {
      try rows(.auditAccounts).map { row in
        (
          id: try row["id"] as UUID,
          account: AccountTold(
            login: try? row["login"], name: try? row["name"],
            roles: Set((try? row["roles"]) ?? [String]()))
        )
      }
    }
    let ids = Set(there.map(\.id))
    let gone = told.filter { !ids.contains($0.key) && $0.value.login != nil }
    let faults = there.flatMap { id, account -> [AccountFault] in
      guard let told = told[id] else { return [] }
      let login = told.login ?? account.login ?? ""
      let parts: [AccountFault.Part?] = [
        told.login == nil || told.login == account.login ? nil : .login,
        told.name == nil || told.name == account.name ? nil : .name,
        told.roles == nil || told.roles == account.roles ? nil : .roles,
      ]
      return parts.compactMap { $0.map { AccountFault(login: login, part: $0) } }
    }
    return faults
      + gone.compactMap { AccountFault(login: $0.value.login ?? "", part: .gone) }
      .sorted { $0.login < $1.login }
  }
}
