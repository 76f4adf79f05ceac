import ConveneCore
import ConveneSQL
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// What the program and the database hold for one person and for an address.
struct PeopleKeyTests {
  static let names = [
    "Hala Nassar", " HALA\t nassar ", "Zoé Lémery", "Zoe\u{301} Le\u{301}mery", "İSMAİL Işık",
    "I\u{307}smail", "ΟΔΥΣΣΕΥΣ Σ", "ὈΔΥΣΣΕΎΣ", "مُحَمَّد أَحْمَد", "هدى  فاطمة", "كـــريم", "آمنة ٱلله",
    "ک\u{6cc}ان\u{200c}زاده", "ﻣﺤﻤﺪ", "A\u{200b}d\u{ad}a\u{feff}", "\u{202b}نور\u{202c}",
    "Al-Otaibi, O’Brien", "Søren Groß Æbelø ÞÓR Đỗ Ł", "Ｋａｒｉｍ", "Ṽ\u{323}\u{302}", "Ψ́", "ẞ", "ﬁ",
    "Karim 🌿 Daou", "№ 7 ½", "", "   ", "王小明", "한글", "О\u{306}льга Ё", "ĳ Ǆ", "K\u{a0}\u{2003}D",
    "name\nover\r\ntwo\u{2028}lines", "'`´()[]{}<>", "ʾAlī ʿUmar", "x\u{e0001}\u{e0061}y", "𝔎𝔞𝔯𝔦𝔪",
    "Dr. Layth Omari", "H.E. Mr Layth Omari", "أ.د. ليث العمري", "السيدة منى الشامسي", "Dr Layth",
    "M. E. Omari Haddad",
    "S.E. M. Ali", "Prof. Dr. Dr. A", "Drake Omar X", "h e", "Mme",
  ]

  @Test func `a name has the same keys in the program and in the database`() async throws {
    let found = try await TestDatabase().withRollback { connection in
      try connection.rows(
        """
        SELECT name_same(name) AS same, name_similar(name) AS similar,
          name_untitled(name_similar(name)) AS untitled
        FROM unnest($1::text[]) WITH ORDINALITY AS given (name, place) ORDER BY place
        """, Self.names
      ).map { [try $0["same"], try $0["similar"], try $0["untitled"]] as [String] }
    }
    for (name, keys) in zip(Self.names, found) {
      #expect(Array(name.sameName.utf8) == Array(keys[0].utf8), "\(name.debugDescription)")
      #expect(Array(name.similarName.utf8) == Array(keys[1].utf8), "\(name.debugDescription)")
      #expect(Array(name.untitledName.utf8) == Array(keys[2].utf8), "\(name.debugDescription)")
    }
    #expect(found.count == Self.names.count)
  }

  @Test func `the parts by which a name is found are those of its key`() async throws {
    let names = Self.names + [String(repeating: "å", count: 90), "a/b\\c|d~e`f 1_2"]
    let found = try await TestDatabase().withRollback { connection in
      try connection.rows(
        """
        SELECT array_to_string(tsvector_to_array(name_parts(name, '{}', '{}')), ' ') AS alone,
          array_to_string(
            tsvector_to_array(name_parts('', jsonb_build_object('ar', name), '{}')), ' ') AS other
        FROM unnest($1::text[]) WITH ORDINALITY AS given (name, place) ORDER BY place
        """, names
      ).map { [try $0["alone"], try $0["other"]] as [String] }
    }
    for (name, parts) in zip(names, found) {
      let expected = name.similarName.split(separator: " ").flatMap { word in
        let letters = Array(word.unicodeScalars)
        return (0..<max(1, letters.count - 2)).map { place in
          String(String.UnicodeScalarView(letters[place...].prefix(60)))
        }
      }
      for one in parts {
        #expect(Set(one.split(separator: " ").map(String.init)) == Set(expected), "\(name)")
      }
    }
  }

  static let addresses = [
    "a@example.org", "first.last+tag@mail.example.org", "o'neill@example.co", "x_y-z@e-x.museum",
    "a@xn--mgbh0fb.xn--kgbechtv", "!#$%&'*+-/=?^_`{|}~@example.org", "", "@", "a", "a@",
    "@example.org", "a@b", "a@@example.org", "a b@example.org", ".a@example.org", "a.@example.org",
    "a..b@example.org", "\"a\"@example.org", "a@example..org", "a@-x.org", "a@x-.org",
    "a@example.org.", "a@127.0.0.1", "a@[127.0.0.1]", "a@ex_ample.org", "<a@example.org>",
    "a@example.org,b@example.org", "ليلى@example.org", "a@مثال.org", "a@example.org\n", "a@b.c1",
    "a@b.1", "x@exa--.org", "josé@example.org", "karim@example.org\u{200b}", "mailto:a@b.org",
    "\(String(repeating: "l", count: 64))@example.org",
    "\(String(repeating: "l", count: 65))@example.org",
    "a@\(String(repeating: "d", count: 63)).org", "a@\(String(repeating: "d", count: 64)).org",
    "a@\(String(repeating: "dd.", count: 83))org", "a@\(String(repeating: "dd.", count: 84))org",
  ]

  @Test func `an address is usable to the program where it is to the database`() async throws {
    let usable = try await TestDatabase().withRollback { connection in
      try connection.rows(
        """
        SELECT address FROM unnest($1::text[]) WITH ORDINALITY AS given (address, place)
        WHERE mail_address_usable(address) ORDER BY place
        """, Self.addresses
      ).map { try $0["address"] as String }
    }
    #expect(usable == Self.addresses.filter(\.isMailAddress))
    #expect(usable.count == 10)
  }

  @Test func `twins and addresses from before the rules stay, and no new ones come`() async throws {
    try await TestDatabase().withEmpty { database in
      let place = try #require(SchemaMigration.all.firstIndex { $0.name.hasSuffix("_people") })
      _ = try await Migrator(Array(SchemaMigration.all.prefix(place))).migrate(database)
      try await database.withConnection { connection in
        try connection.script(
          """
          INSERT INTO person (id, name, email, country, languages) VALUES
            (gen_random_uuid(), 'Karim Daou', 'karim@example.org', 'LB', '{ar}'),
            (gen_random_uuid(), 'karim  daou', 'Karim@example.org', 'LB', '{ar}'),
            (gen_random_uuid(), 'KARIM DAOU ', 'karim@example.org', 'LB', '{ar}'),
            (gen_random_uuid(), 'José', 'josé@example.org', 'LB', '{ar}')
          """)
      }
      _ = try await Migrator(SchemaMigration.all).migrate(database)
      let twins: [Int] = try await database.withConnection { connection in
        try connection.rows("SELECT twin FROM person ORDER BY twin").map { try $0["twin"] }
      }
      #expect(twins == [0, 0, 1, 2])
      let archive = Archive(database)
      let country = try #require(Country("LB"))
      let again = Person(
        id: Identifier(UUID()), name: "Karim\u{200b} DAOU", email: "karim@example.org",
        country: country, languages: ["ar"])
      let people = try await archive.write { store in
        try store.add([again])
        return (try store.people().count, try store.knownPeople([again]).count)
      }
      #expect(people.0 == 4)
      #expect(people.1 == 1)
      #expect(try await archive.brokenInvariants() == [])
    }
  }
}
