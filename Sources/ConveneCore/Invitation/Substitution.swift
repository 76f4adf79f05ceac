import ConveneValues
import Foundation

/// Somebody who comes to an open seat in place of whoever was selected.
///
/// Decided by a named officer, for a reason from a list; nobody is scored for it.
package struct SubstitutionEntry: Hashable, Sendable {
  /// Why somebody comes in another's place: a fixed list that tells of nobody's health or family.
  package enum Reason: String, CaseIterable, Sendable {
    /// The holder of a higher office comes in person.
    case office
    /// The same organisation sends somebody of the same work.
    case colleague
    /// Brings to the meeting what whoever leaves would have.
    case expertise
    /// There is no time left for anybody who waits.
    case late
  }

  /// `S-0003`, unique in the meeting.
  package let code: String
  package let person: Person.ID
  package let name: String
  /// Whose seat it was: application, its code, and who that is.
  package let seat: Application.ID
  package let leaving: String
  package let leaver: Person.ID
  package let leaverName: String
  package let invitation: Identifier<InvitationEntry>
  package let reason: Reason
  package let decidedAt: Date
  /// The name of the officer.
  package let decidedBy: String
  /// When the seat was given back.
  package let withdrawnAt: Date?

  package init(
    code: String, person: Person.ID, name: String, seat: Application.ID, leaving: String,
    leaver: Person.ID, leaverName: String, invitation: Identifier<InvitationEntry>, reason: Reason,
    decidedAt: Date, decidedBy: String, withdrawnAt: Date?
  ) {
    self.code = code
    self.person = person
    self.name = name
    self.seat = seat
    self.leaving = leaving
    self.leaver = leaver
    self.leaverName = leaverName
    self.invitation = invitation
    self.reason = reason
    self.decidedAt = decidedAt
    self.decidedBy = decidedBy
    self.withdrawnAt = withdrawnAt
  }

  package var stands: Bool { withdrawnAt == nil }

  /// `S-0012` of 12.
  package static func code(_ number: Int) -> String {
    let digits = String(number)
    return "S-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// How many of those with an open seat count for a floor, before and after somebody else comes.
package struct FloorShift: Hashable, Sendable {
  package let floor: String
  package let lowest: Int
  package let before: Int
  package let after: Int

  package init(floor: String, lowest: Int, before: Int, after: Int) {
    self.floor = floor
    self.lowest = lowest
    self.before = before
    self.after = after
  }

  /// Whether the published minimum is not reached any more by what is done.
  package var isBroken: Bool { after < lowest && after < before }
}

extension [Floor] {
  /// The same floors as those who wait have to hold them, beside people who have a seat already.
  package func beside(_ seated: [(person: Person, organisation: Organisation?)]) -> [Floor] {
    map { floor in
      var left = floor
      left.lowest -= seated.count { floor.counts($0.person, of: $0.organisation) }
      left.lowest = Swift.max(0, left.lowest)
      return left
    }
  }
}
