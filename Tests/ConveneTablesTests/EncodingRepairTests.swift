import ConveneFixtures
import Testing

@testable import ConveneTables

struct EncodingRepairTests {
  @Test(arguments: [
    ("BillerudKorsn√§s", "BillerudKorsnäs"), ("ƒ∞stanbul Sanayi Odasƒ±", "İstanbul Sanayi Odası"),
    ("Veleuƒçili≈°te", "Veleučilište"), ("PASEO 1¬∫", "PASEO 1º"),
    ("SociÃ©tÃ© d’Ã‰tat".replacing("’", with: "â€™"), "Société d’État"),
    ("MÃ\u{9c}NSTER", "MÜNSTER"), ("Ø§Ù„Ù‚Ø§Ù‡Ø±Ø©", "القاهرة"), ("ط§ظ„ط£ط±ط¯ظ†", "الأردن"),
    ("ÿßŸÑŸÇÿßŸáÿ±ÿ©", "القاهرة"),
  ])
  func `broken text turns back into what it was`(broken: String, text: String) {
    #expect(broken.repairedEncoding() == text)
  }

  @Test(arguments: [
    "", "plain", "BillerudKorsnäs", "L’école d’été", "« À la carte »", "Œuvre – état", "√2 ≈ 1,41",
    "القاهرة، مصر", "Ελλάς", "Москва", "SÃO PAULO", "Đà Nẵng", "50 £ à 60 €", "„Übersee“",
    "FRANÇAIS…", "Ärzte ohne Grenzen", "naïve café", "100 °C ± 2",
  ])
  func `good text is left alone`(text: String) { #expect(text.repairedEncoding() == nil) }

  /// In the whole list of 2,000 organisations, from which the 120 of the demo were taken, 126 rows
  /// were broken, each came right, and none of the other 1,874 was touched.
  @Test func `of the demo's 120 organisations the 15 broken ones are repaired and no other`() throws
  {
    let table = try CSV(TestFile.bytes("Sources/ConveneDemo/Files/organisations-sample.csv"))
    let suspicious = table.rows.filter { row in
      row.cells.contains { !$0.utf8.allSatisfy { $0 < 128 } }
    }
    let repaired = table.rows.filter { row in row.cells.contains { $0.repairedEncoding() != nil } }
    #expect(table.rows.count == 120)
    #expect(suspicious.count == 15)
    #expect(repaired == suspicious)
    let again = repaired.flatMap(\.cells).compactMap { $0.repairedEncoding()?.repairedEncoding() }
    #expect(again == [])
  }
}
