import ConveneSolvers
import ConveneValues

extension Cohort {
  /// The same answer where no exchange of two whom the ratings leave open is worth more, and of two who
  /// are worth the same whoever stands before by total, merit and code has the seat.
  ///
  /// - Parameter verdicts: one for each entry.
  func inOrder(_ answer: SelectionAnswer, within verdicts: [Outlook.Verdict]) -> SelectionAnswer {
    let open = entries.indices.filter { verdicts[$0] == .undecided }
    var chosen = Set(answer.chosen)
    let inside = open.count(where: chosen.contains)
    // Of very many only those who are worth the same alone are compared.
    let looksAtAll = inside * (open.count - inside) * places <= 50_000_000
    var isSettled = false
    while !isSettled {
      isSettled = true
      for going in open.reversed() where chosen.contains(going) {
        let rest = chosen.subtracting([going]).sorted()
        let room = SelectionRoom(problem, of: rest)
        let worth = room.share(of: going)
        let better = open.lazy.filter { coming in
          guard !chosen.contains(coming),
            looksAtAll || self.problem.values[coming] == self.problem.values[going]
          else { return false }
          let gain = room.share(of: coming) - worth
          return (gain > 0 || gain == 0 && coming < going)
            && self.problem.broken(by: rest + [coming]).isEmpty
        }.first
        guard let better else { continue }
        chosen = Set(rest + [better])
        isSettled = false
      }
    }
    let settled = chosen.sorted()
    return settled == answer.chosen
      ? answer : answer.exchanged(to: settled, worth: problem.objective(of: settled))
  }
}
