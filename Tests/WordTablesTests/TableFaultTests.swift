import Testing
import WordTables

/// What the build says of tables that do not fit each other, all at once and each where it stands.
@Suite struct TableFaultTests {
  private static func faults(_ english: String, _ arabic: String, _ french: String) -> [String] {
    Tables([(.english, english), (.arabic, arabic), (.french, french)]).faults.map(\.description)
  }

  @Test func `tables that say the same have no fault`() {
    #expect(Self.faults("time = Time\n", "time = التوقيت\n", "time = Horaire\n") == [])
  }

  @Test func `keys that are missing, surplus or twice are all named`() {
    #expect(
      Self.faults("time = Time\nroom = Room\ntime = Hour\n", "time = التوقيت\n", "hall = Salle\n")
        == [
          "words/en.ftl:3: time stands here a second time",
          "words/ar.ftl:1: room is missing",
          "words/fr.ftl:1: hall is not in words/en.ftl",
          "words/fr.ftl:1: room is missing",
          "words/fr.ftl:1: time is missing",
        ])
  }

  @Test func `placeholders are those of English`() {
    let english = """
      # $code (Text)
      # $lost (Text)
      held = Held as { $code }
      # $name (Text, optional)
      greeting = Dear { $name },
      """
    #expect(
      Self.faults(
        english, "held = { $kode }\ngreeting = تحية,", "held = Tenu\ngreeting = Bonjour { $name }")
        == [
          "words/en.ftl:3: held: $lost is declared and not used",
          "words/ar.ftl:1: held: English has no { $kode } there",
          "words/ar.ftl:1: held: { $code } is missing",
          "words/fr.ftl:1: held: { $code } is missing",
        ])
  }

  @Test func `a number is said in every form that the language has`() {
    let english = """
      # $n (Number)
      seats = { $n ->
          [one] { $n } seat
         *[other] { $n } seats
      }
      """
    let arabic = "seats = { $n ->\n    [one] مقعد\n    [two] مقعدان\n   *[other] { $n } مقعد\n}"
    let french = "seats = { $n ->\n    [0] rien\n    [uno] une\n   *[other] { $n } places\n}"
    #expect(
      Self.faults(english, arabic, french) == [
        "words/ar.ftl:1: seats: by $n [few] is missing",
        "words/ar.ftl:1: seats: by $n [many] is missing",
        "words/fr.ftl:1: seats: by $n [one] is missing",
        "words/fr.ftl:1: seats: by $n there is no [uno]",
      ])
    let exact = "seats = { $n ->\n    [0] rien\n   *[other] { $n } places\n}"
    #expect(Self.faults(english, "seats = { $n }", exact) == [])
  }

  @Test func `a choice by gender or by yes and no has its forms and no other`() {
    let english = """
      # $gender (Gender)
      # $sure (Flag)
      dear = Dear { $sure ->
          [yes] friend
         *[no] reader
      }
      """
    let french = "dear = { $gender ->\n    [female] Chère\n   *[other] Cher\n} ami"
    #expect(
      Self.faults(english, "dear = { $sure ->\n   *[perhaps] عزيزي\n}", french) == [
        "words/ar.ftl:1: dear: by $sure [no] is missing",
        "words/ar.ftl:1: dear: by $sure [yes] is missing",
        "words/ar.ftl:1: dear: by $sure the * stands at no",
        "words/ar.ftl:1: dear: by $sure there is no [perhaps]",
        "words/fr.ftl:1: dear: by $gender [male] is missing",
      ])
  }

  @Test(arguments: [
    ("a = { $b", "1: a: { is not closed, or holds more than a name, a literal or a choice"),
    ("a = b }", "1: a: a } that closes nothing"),
    (
      "a =\n    b\n    { c }",
      "3: a: { is not closed, or holds more than a name, a literal or a choice"
    ),
    (
      "a = { \"b }",
      "1: a: a literal is not closed, or holds an escape other than \\\" \\\\ \\uXXXX"
    ),
    ("a = b\n    .title = c", "2: a: there is no attribute .title"),
    ("a =", "1: a: a blank text: write { \"\" }"),
    ("a = b\nno key", "2: neither `key = text`, nor indented text, nor a comment"),
    ("a = b\n\n    c", "3: neither `key = text`, nor indented text, nor a comment"),
    ("# $b (Money)\na = { $b }", "1: ($b) there is no kind of placeholder called Money"),
    ("# $b: what\na = { $b }", "1: a placeholder is declared as `# $name (Kind)`"),
    ("a = b\n    [one] c", "2: a: a line of text begins with none of [ * ."),
    ("a = { $n -> *[other] b }", "1: a: each variant stands on a line of its own"),
    (
      "# $n (Number)\na = { $n ->\n    [other] b\n}",
      "4: a: of the variants by $n exactly one is marked with * as the one to fall to"
    ),
    ("default = b", "1: default is a word of Swift"),
  ])
  func `what cannot be read is told with its line`(table: String, fault: String) {
    #expect(Self.faults(table, table, table).first == "words/en.ftl:\(fault)")
  }

  @Test func `a refusal says what to do next in every language and its command in one`() {
    let english = """
      ## Refusals of Hall
      full = Full
          .next = Wait
          .command = convene wait
      shut = Shut
      ## Phrases
      time = Time
          .next = Later
      """
    let arabic = "full = ملآن\n    .next = انتظار\n    .command = convene\nshut = مغلق\ntime = وقت"
    #expect(
      Self.faults(english, arabic, "full = Plein\nshut = Clos\ntime = Heure") == [
        "words/en.ftl:5: shut: .next is missing",
        "words/en.ftl:8: time: only a refusal has .next",
        "words/ar.ftl:3: full: .command stands in English alone",
        "words/ar.ftl:5: time: .next is missing",
        "words/fr.ftl:1: full: .next is missing",
        "words/fr.ftl:3: time: .next is missing",
      ])
  }

  @Test func `French keeps its high signs at their words`() {
    let tables = { (french: String) in Self.faults("a = A: b", "a = ب", "a = \(french)") }
    #expect(
      tables("A : b") == [
        "words/fr.ftl:1: a: before : ; ! ? » % and after « a blank is U+00A0"
      ])
    #expect(tables("A\u{a0}: b") == [])
  }
}
