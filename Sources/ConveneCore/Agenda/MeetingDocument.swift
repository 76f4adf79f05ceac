import ConveneValues

/// A document before a meeting: a paper by somebody, under an item of the agenda or under none.
package struct MeetingDocument: Hashable, Sendable, Codable {
  /// Counts from 1 and stays.
  package var number: Int
  package var title: Wording
  /// Number of the agenda item under which it is.
  package var item: Int?
  /// Under which it is registered, such as `E/ESCWA/2038/WG.1/4`.
  package var symbol: String?
  /// Who writes it, as it is printed: a name is no person.
  package var author: String?
  /// By when it is to be there.
  package var due: Day?
  /// In which it is there.
  package var languages: [Language]
  /// The name of the file as it was handed in.
  package var file: String?

  package init(
    number: Int, title: Wording, item: Int? = nil, symbol: String? = nil, author: String? = nil,
    due: Day? = nil, languages: [Language] = [], file: String? = nil
  ) {
    (self.number, self.title, self.item, self.symbol) = (number, title, item, symbol)
    (self.author, self.due, self.languages, self.file) = (author, due, languages, file)
  }

  /// What it is called where one word must do: its symbol, else its title.
  package func call(in language: Language) -> String { symbol ?? title[language] }

  /// Whether its day has passed and it is there in no language.
  package func isLate(on today: Day) -> Bool {
    languages.isEmpty && due.map { $0 < today } ?? false
  }
}

extension Meeting {
  /// In the order of the agenda, those under no item last.
  package var documentsInOrder: [MeetingDocument] {
    (documents ?? []).sorted {
      ($0.item ?? .max, $0.number) < ($1.item ?? .max, $1.number)
    }
  }

  package func documents(of item: Int) -> [MeetingDocument] {
    documentsInOrder.filter { $0.item == item }
  }

  /// With a document more, which gets the next number.
  package func adding(_ document: MeetingDocument) -> Meeting {
    var added = self
    var one = document
    one.number = ((documents ?? []).map(\.number).max() ?? 0) + 1
    added.documents = (documents ?? []) + [one]
    return added
  }

  /// With a document as it is from now on.
  package func changing(
    document number: Int, _ change: (inout MeetingDocument) -> Void
  ) throws(Refusal) -> Meeting {
    let place = try place(ofDocument: number)
    var changed = self
    changed.documents?.withUnsafeMutableBufferPointer { change(&$0[place]) }
    return changed
  }

  package func dropping(document number: Int) throws(Refusal) -> Meeting {
    let place = try place(ofDocument: number)
    var dropped = self
    dropped.documents?.remove(at: place)
    if dropped.documents == [] { dropped.documents = nil }
    return dropped
  }

  private func place(ofDocument number: Int) throws(Refusal) -> Int {
    guard let place = documents?.firstIndex(where: { $0.number == number }) else {
      throw .noSuchDocument(number: number, numbers: (documents ?? []).map { "\($0.number)" })
    }
    return place
  }

  /// What of the documents does not fit.
  var problemsOfDocuments: [Problem] {
    var problems: [Problem] = []
    var (numbers, symbols): (Set<Int>, Set<String>) = ([], [])
    for document in documents ?? [] {
      let at = "documents (\(document.number))"
      if document.number < 1 { problems.append(.documentsFromOne(at: "\(at), number")) }
      if !numbers.insert(document.number).inserted {
        problems.append(.standsThereTwice(at: at, name: "\(document.number)"))
      }
      if document.title.isEmpty { problems.append(.partMissing(at: "\(at), title")) }
      if let item = document.item, !agenda.contains(where: { $0.number == item }) {
        problems.append(.noAgendaItem(at: "\(at), item", item: item))
      }
      if let symbol = document.symbol {
        if !PaperSymbols.isOne(symbol) { problems.append(.symbolShape(at: "\(at), symbol")) }
        if !symbols.insert(symbol).inserted {
          problems.append(.standsThereTwice(at: "\(at), symbol", name: symbol))
        }
      }
      if Set(document.languages).count < document.languages.count {
        problems.append(
          .standsThereTwice(
            at: "\(at), languages", name: document.languages.map(\.rawValue).joined(separator: " ")
          ))
      }
    }
    return problems
  }
}
