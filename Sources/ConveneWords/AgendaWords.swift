extension Phrases {
  package var agendaAndOrganizationOfWork: String {
    say(
      en: "Provisional agenda and organization of work", ar: "جدول الأعمال المؤقت وتنظيم العمل",
      fr: "Ordre du jour provisoire et organisation des travaux")
  }

  package var provisionalAgenda: String {
    say(en: "Provisional agenda", ar: "جدول الأعمال المؤقت", fr: "Ordre du jour provisoire")
  }

  package var organizationOfWork: String {
    say(en: "Organization of work", ar: "تنظيم العمل", fr: "Organisation des travaux")
  }

  package var time: String { say(en: "Time", ar: "التوقيت", fr: "Horaire") }

  package var itemOrSession: String {
    say(en: "Item or session", ar: "البند أو الجلسة", fr: "Point ou séance")
  }

  package var room: String { say(en: "Room", ar: "القاعة", fr: "Salle") }

  package func agendaItem(_ number: Int) -> String {
    say(
      en: "Agenda item \(number)", ar: "البند \(number) من جدول الأعمال",
      fr: "Point \(number) de l’ordre du jour")
  }

  package var topics: String { say(en: "Topics", ar: "المواضيع", fr: "Thèmes") }

  package var topic: String { say(en: "Topic", ar: "الموضوع", fr: "Thème") }

  package var roundTables: String {
    say(en: "Round tables", ar: "الموائد المستديرة", fr: "Tables rondes")
  }

  package var table: String { say(en: "Table", ar: "الطاولة", fr: "Table") }

  package func table(_ number: Int) -> String {
    say(en: "Table \(number)", ar: "الطاولة \(number)", fr: "Table \(number)")
  }

  package var theme: String { say(en: "Theme", ar: "المحور", fr: "Sujet") }

  package var datesInPrinciple: String {
    say(
      en: "The dates are given in principle and remain to be confirmed.",
      ar: "التواريخ مبدئية ورهن التأكيد.",
      fr: "Les dates sont données en principe et restent à confirmer.")
  }

  package func localTime(_ city: String) -> String {
    say(
      en: "All times are local (\(city)).", ar: "جميع الأوقات بالتوقيت المحلي (\(city)).",
      fr: "Toutes les heures sont locales (\(city)).")
  }
}
