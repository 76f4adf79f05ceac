import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// What a reviewer wants of what they marked.
enum ReviewWish: String {
  /// The script keeps what was marked so far.
  case keep
  case save
  /// Kept, and on to the next one.
  case done
}

/// What is behind the link of a reviewer.
extension Portal {
  func reviews(_ asked: Asked) async throws -> Answered {
    let (_, secret) = try looking(asked, .review)
    let page = try await desk.reviewPage(behind: secret)
    let phrases = page.meeting.phrases(in: asked.languageInAddress ?? page.language)
    return .page(200, ReviewListView(page: page, phrases: phrases).content(in: style))
  }

  func review(_ code: String, _ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .review)
    let sheet = try await desk.reviewSheet(code, behind: secret)
    let view = ReviewSheetView(
      sheet: sheet,
      phrases: sheet.page.meeting.phrases(in: asked.languageInAddress ?? sheet.page.language),
      proof: FormProof.proof(of: text), tellsMissing: asked.query["missing"] != nil)
    var answer = Answered.page(200, view.content(in: style, script: reviewScript.path))
    answer.runsScript = true
    return answer
  }

  /// Keeps what a reviewer marked; where criteria are left out is told by the page behind.
  func give(_ code: String, _ asked: Asked) async throws -> Answered {
    let (_, secret) = try sending(
      asked, .review, at: marking, notTaken: { SentencePage.reviewNotTaken($0) })
    guard let wish = asked.form["wish"].flatMap(ReviewWish.init(rawValue:)),
      let marks = Self.marks(in: asked.form)
    else { return told({ SentencePage.reviewNotTaken($0, status: 400) }, asked) }
    let missing = try await desk.give(marks, on: code, behind: secret)
    let own = query(of: asked)
    switch wish {
    case .keep: return Answered.text(200, "kept\n").with("Cache-Control", "no-store")
    case .save: return .see("/review/\(code)\(own)")
    case .done where !missing.isEmpty:
      return .see("/review/\(code)\(own.isEmpty ? "?" : "\(own)&")missing=1")
    case .done:
      let page = try await desk.reviewPage(behind: secret)
      // What somebody practised on is held against the reference on its own page.
      guard !page.practice.contains(where: { $0.practice.code == code }) else {
        return .see("/review/\(code)\(own)")
      }
      let left = page.left.map(\.code)
      let next = left.first { $0 > code } ?? left.first
      return .see("/review\(next.map { "/\($0)" } ?? "")\(own)")
    }
  }

  func conflict(_ code: String, _ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .review)
    let sheet = try await desk.reviewSheet(code, behind: secret)
    guard case .application = sheet.subject else { return told(SentencePage.notFound, asked) }
    let view = ReviewConflictView(
      sheet: sheet,
      phrases: sheet.page.meeting.phrases(in: asked.languageInAddress ?? sheet.page.language),
      proof: FormProof.proof(of: text))
    return .page(200, view.content(in: style))
  }

  func declare(_ code: String, _ asked: Asked) async throws -> Answered {
    let (_, secret) = try sending(
      asked, .review, notTaken: { SentencePage.reviewNotTaken($0) })
    let because = (asked.form["because"] ?? "").inOneLine
    guard because.utf16.count <= Self.longestRemark else {
      return told({ SentencePage.ofReview(413, [$0.pageTooLongWay], $0) }, asked)
    }
    do {
      try await desk.declareConflict(on: code, because: because, behind: secret)
    } catch Failure.notFound {
      // Whoever presses twice has it no more; what they have, the list says.
    }
    return .see("/review\(query(of: asked))")
  }

  /// What a form says of criteria; nil where something is no mark.
  static func marks(in form: [String: String]) -> [PageMark]? {
    var marks: [PageMark] = []
    for (name, value) in form.sorted(by: { $0.key < $1.key }) where name.hasPrefix("mark-") {
      let criterion = String(name.dropFirst(5))
      guard (1...20).contains(criterion.utf8.count) else { return nil }
      guard value != "-" else {
        marks.append(PageMark(criterion: criterion, points: nil))
        continue
      }
      let rests = (form["rests-\(criterion)"] ?? "").split { character in
        character.isWhitespace || ",;|،؛".contains(character)
      }
      let answers = rests.map { $0.count <= 4 ? $0.wholeNumber : nil }
      guard value.utf8.count == 1, let number = Int(value), let points = try? Points(number),
        answers.count <= 40, !answers.contains(nil)
      else { return nil }
      marks.append(
        PageMark(criterion: criterion, points: points, answers: answers.compactMap(\.self)))
    }
    return marks
  }
}

extension Substring {
  /// In digits of any script.
  fileprivate var wholeNumber: Int? {
    let digits = map(\.wholeNumberValue)
    guard !isEmpty, digits.allSatisfy({ $0.map { (0...9).contains($0) } ?? false }) else {
      return nil
    }
    return digits.compactMap(\.self).reduce(0) { 10 * $0 + $1 }
  }
}
