import ConveneCore
import ConveneStore
import ConveneValues

/// Letters of one act, as they are written, and whose cannot be.
struct LettersWritten {
  private(set) var drafts: [LetterDraft] = []
  /// Who is written to.
  private(set) var names: [String] = []
  /// Who cannot be written to and must be told.
  private(set) var unwritten: [HeldBackLetter] = []

  /// False where something about the reader keeps the letter from being written.
  @discardableResult
  mutating func add(to person: Person, _ write: () throws -> LetterDraft) throws -> Bool {
    do {
      drafts.append(try write())
      names.append(person.name)
      return true
    } catch let refusal as Refusal {
      unwritten.append(HeldBackLetter(name: person.name, why: refusal))
      return false
    }
  }
}
