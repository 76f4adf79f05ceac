import ConveneValues

/// What hangs on the parts of a meeting, and so keeps them as they are.
package struct MeetingStanding: Sendable, Decodable {
  package var isPublished: Bool
  package var applications: Int
  /// Given out, to real applications or to practise.
  package var reviews: Int
  /// Whether a selection is signed and in force.
  package var isSigned: Bool
  /// Whether the list of its lottery is closed.
  package var isClosed = false
  /// How many the latest proposal selects.
  package var proposed: Int
  /// How many are or may be invited, by track.
  package var invited: [String: Int]
  /// The last day on which an answer is still awaited.
  package var answersDue: Day?
  /// People with an invitation in hand that still counts.
  package var lettersSent: Int
  /// Letters that are written and were not handed over.
  package var lettersWaiting: Int
  /// How many are to attend remotely.
  package var remote = 0
  /// Topics and outcomes that applications name.
  package var topics: [String]
  package var outcomes: [String]
  /// How many sit, by the key of a session and by the number of a table.
  package var seatsBySession: [String: Int]
  package var seatsByTable: [String: Int]
  /// How many are recorded absent, by the key of a session.
  package var absencesBySession: [String: Int]

  /// Whether people may have relied on what the call says.
  package var isCalled: Bool { isPublished || applications > 0 }
}

extension Meeting {
  /// Why this cannot take the place of `stored`: all at once, each with what keeps it.
  package func frozen(as stored: Meeting, _ standing: MeetingStanding) -> [Problem] {
    naming(kept(of: stored, standing))
  }

  private func kept(of stored: Meeting, _ standing: MeetingStanding) -> [Problem] {
    frozenCall(stored, standing) + frozenFloors(stored, standing)
      + frozenPlaces(stored, standing) + namedParts(stored, standing)
      + seatedSessions(stored, standing) + seatedTables(stored, standing)
  }

  /// What the call says of the judgement, and whether it is in earnest.
  private func frozenCall(_ stored: Meeting, _ standing: MeetingStanding) -> [Problem] {
    var kept: [Problem] = []
    if isTrial != stored.isTrial { kept.append(.trialStays(at: "trial")) }
    if standing.isCalled {
      if rubric != stored.rubric {
        kept.append(
          .rubricReliedOn(
            at: "rubric", name: stored.rubric.name, version: stored.rubric.version))
      }
      if asksForTwo != stored.asksForTwo {
        kept.append(.twoPeopleReliedOn(at: "deciding, twoPeople"))
      }
    }
    if standing.isPublished, lottery != stored.lottery {
      kept.append(.lotteryReliedOn(at: "lottery"))
    }
    // By its clock the public value becomes known.
    if standing.isPublished, lottery != nil, zone != stored.zone {
      kept.append(.lotteryReliedOn(at: "zone"))
    }
    if standing.isPublished {
      if givesSeatsByLot != stored.givesSeatsByLot {
        kept.append(.seatingReliedOn(at: "seating, byLot"))
      }
      if Set(seating?.firm ?? []) != Set(stored.seating?.firm ?? []) {
        kept.append(.seatingReliedOn(at: "seating, firm"))
      }
    }
    if standing.reviews > 0 {
      if reviews.blind != stored.reviews.blind {
        kept.append(.reviewingReliedOn(at: "reviewing, blind"))
      }
      if reviews.practice != stored.reviews.practice {
        kept.append(.reviewingReliedOn(at: "reviewing, practice"))
      }
    }
    if standing.remote > 0, remoteRoom == nil, stored.remoteRoom != nil {
      kept.append(.remoteRoomReliedOn(at: "remoteRoom", count: standing.remote))
    }
    if let due = standing.answersDue, starts != stored.starts, due >= starts {
      kept.append(.answersDueLater(at: "starts", due: due.description))
    }
    return kept
  }

  /// Floors of the call stay; until the signature one may be lowered, as else a call that too few
  /// answered could never be decided.
  private func frozenFloors(_ stored: Meeting, _ standing: MeetingStanding) -> [Problem] {
    guard standing.isCalled else { return [] }
    let names = Set(floors.map(\.name)).union(stored.floors.map(\.name)).sorted()
    return names.compactMap { name in
      let before = stored.floors.first { $0.name == name }
      let after = floors.first { $0.name == name }
      guard let before, let after, before.attribute == after.attribute,
        before.values == after.values, before.lowest >= after.lowest
      else { return .floorReliedOn(at: "floors (\(name))") }
      if before.lowest > after.lowest, standing.isClosed {
        return .drawListClosed(at: "floors (\(name)), lowest")
      }
      guard before.lowest > after.lowest, standing.isSigned else { return nil }
      return .floorSigned(at: "floors (\(name)), lowest")
    }
  }

  private func frozenPlaces(_ stored: Meeting, _ standing: MeetingStanding) -> [Problem] {
    let tracks = [
      (Track.open, places.open, stored.places.open),
      (Track.nominated, places.nominated, stored.places.nominated),
      (Track.guest, places.guest ?? 0, stored.places.guest ?? 0),
    ]
    return tracks.flatMap { track, now, before -> [Problem] in
      guard now != before else { return [] }
      let at = "places, \(track.rawValue)"
      guard track != .open || !standing.isClosed else { return [.drawListClosed(at: at)] }
      guard track != .open || !standing.isSigned else {
        return [.openPlacesSigned(at: at, open: before)]
      }
      let invited = standing.invited[track.rawValue] ?? 0
      return (now < invited ? [.placesBelowInvited(at: at, invited: invited)] : [])
        + (track == .open && now < standing.proposed
          ? [.placesBelowProposed(at: at, proposed: standing.proposed, places: now)] : [])
    }
  }

  /// Topics and outcomes that applications name.
  private func namedParts(_ stored: Meeting, _ standing: MeetingStanding) -> [Problem] {
    let topics = stored.topics.map(\.key).filter { key in
      standing.topics.contains(key) && !self.topics.contains { $0.key == key }
    }
    let outcomes = (stored.agreedOutcomes ?? []).map(\.code).filter { code in
      standing.outcomes.contains(code) && !(agreedOutcomes ?? []).contains { $0.code == code }
    }
    return topics.map { .namedByApplications(at: "topics (\($0))") }
      + outcomes.map { .namedByApplications(at: "agreedOutcomes (\($0))") }
  }

  private func seatedSessions(_ stored: Meeting, _ standing: MeetingStanding) -> [Problem] {
    let rounds = programme.filter { $0.kind == .roundTable }
    let lost = stored.programme.filter { session in
      session.kind == .roundTable && !rounds.contains { $0.key == session.key }
        && standing.seats(in: session) + (standing.absencesBySession[session.key] ?? 0) > 0
    }.map {
      Problem.roundHasSeats(at: "programme (\($0.key))", session: $0.key).about(
        stored.name(of: $0))
    }
    let seated = rounds.filter { standing.seats(in: $0) > 0 }
    let atOnce = seated.enumerated().flatMap { place, one in
      seated[..<place].filter { $0.overlaps(one) }.map {
        Problem.roundsAtOnce(at: "programme (\(one.key))", other: name(of: $0))
      }
    }
    return lost + atOnce
  }

  private func seatedTables(_ stored: Meeting, _ standing: MeetingStanding) -> [Problem] {
    stored.tables.map(\.number).filter { number in
      standing.seatsByTable["\(number)"] ?? 0 > 0 && !tables.contains { $0.number == number }
    }.map { .tableHasSeats(at: "tables (\($0))", table: $0) }
  }
}

extension MeetingStanding {
  fileprivate func seats(in session: Session) -> Int { seatsBySession[session.key] ?? 0 }
}
