/// A name in Latin and in Arabic script, as its bearer writes both.
struct Spelling {
  let latin: String
  let arabic: String

  /// Reads `Lina/لينا, Hala/هالة`.
  static func list(_ text: String) -> [Spelling] {
    text.split(separator: ", ").map { pair in
      let scripts = pair.split(separator: "/")
      return Spelling(latin: String(scripts.first ?? ""), arabic: String(scripts.last ?? ""))
    }
  }
}

/// Given and family names that are common in a part of the world.
struct NameStock {
  let women: [Spelling]
  let men: [Spelling]
  let families: [Spelling]

  private init(women: String, men: String, families: String) {
    self.women = Spelling.list(women)
    self.men = Spelling.list(men)
    self.families = Spelling.list(families)
  }

  static let levant = NameStock(
    women: """
      Rania/رانيا, Lina/لينا, Hala/هالة, Dima/ديما, Maha/مها, Rima/ريما, Sawsan/سوسن, \
      Nisreen/نسرين, Zeina/زينة, Ghada/غادة, Suha/سهى, Abeer/عبير
      """,
    men: """
      Nabil/نبيل, Fadi/فادي, Ziad/زياد, Marwan/مروان, Samer/سامر, Tariq/طارق, Hani/هاني, \
      Wael/وائل, Omar/عمر, Imad/عماد, Maher/ماهر, Ghassan/غسان
      """,
    families: """
      Haddad/حداد, Khoury/خوري, Najjar/نجار, Sayegh/صايغ, Halabi/حلبي, Nabulsi/نابلسي, \
      Shami/شامي, Baalbaki/بعلبكي, Qassar/قصار, Sabbagh/صباغ, Zaatari/زعتري, Dabbas/دباس, \
      Jabbour/جبور, Kilani/كيلاني, Attar/عطار, Tarazi/ترزي
      """)

  static let nile = NameStock(
    women: """
      Mona/منى, Heba/هبة, Dina/دينا, Nevine/نيفين, Amira/أميرة, Samia/سامية, Iman/إيمان, \
      Sherine/شيرين
      """,
    men: """
      Hossam/حسام, Ashraf/أشرف, Tamer/تامر, Ihab/إيهاب, Hesham/هشام, Magdy/مجدي, \
      Sherif/شريف, Ayman/أيمن
      """,
    families: """
      Abdel Rahman/عبد الرحمن, El Masry/المصري, Fawzy/فوزي, Shaker/شاكر, El Naggar/النجار, \
      Gaafar/جعفر, Hafez/حافظ, Salama/سلامة, Tawfik/توفيق, El Sherbiny/الشربيني, \
      Wahba/وهبة, Zaki/زكي
      """)

  static let peninsula = NameStock(
    women: """
      Fatima/فاطمة, Maryam/مريم, Noura/نورة, Hessa/حصة, Aisha/عائشة, Latifa/لطيفة, \
      Badriya/بدرية, Amal/أمل, Huda/هدى, Asma/أسماء, Salma/سلمى
      """,
    men: """
      Khalid/خالد, Saeed/سعيد, Yousef/يوسف, Abdullah/عبد الله, Hamad/حمد, Nasser/ناصر, \
      Majid/ماجد, Faisal/فيصل, Jassim/جاسم, Badr/بدر, Salem/سالم
      """,
    families: """
      Al Balushi/البلوشي, Al Harthy/الحارثي, Al Mannai/المناعي, Al Ansari/الأنصاري, \
      Al Mutairi/المطيري, Al Rashidi/الرشيدي, Al Zahrani/الزهراني, Al Hakami/الحكمي, \
      Al Kuwari/الكواري, Al Shamsi/الشامسي, Al Hammadi/الحمادي, Al Qahtani/القحطاني, \
      Al Maqtari/المقطري, Al Amri/العامري
      """)

  static let maghreb = NameStock(
    women: """
      Amel/آمال, Leïla/ليلى, Nadia/نادية, Houda/هدى, Samira/سميرة, Wafa/وفاء, \
      Khadija/خديجة, Yasmine/ياسمين
      """,
    men: """
      Karim/كريم, Mehdi/مهدي, Yassine/ياسين, Hichem/هشام, Rachid/رشيد, Tarek/طارق, \
      Sofiane/سفيان, Anouar/أنور
      """,
    families: """
      Bennani/بناني, Tazi/التازي, Chraïbi/الشرايبي, Ben Youssef/بن يوسف, Jaziri/الجزيري, \
      Gharbi/الغربي, Belkacem/بلقاسم, Mansouri/المنصوري, Hamdi/حمدي, Sahraoui/الصحراوي, \
      Lahlou/لحلو
      """)

  static let europe = NameStock(
    women: "Claire/كلير, Hélène/هيلين, Anna/آنا, Julia/جوليا, Sofia/صوفيا, Ingrid/إنغريد",
    men: "Martin/مارتن, Thomas/توماس, Lukas/لوكاس, Olivier/أوليفييه, Peter/بيتر",
    families: """
      Moreau/مورو, Keller/كيلر, Lindholm/ليندهولم, Weiss/فايس, Virtanen/فيرتانن, \
      Tremblay/ترامبليه, Brunner/برونر, Dufresne/دوفرين
      """)

  static let india = NameStock(
    women: "Priya/بريا, Anjali/أنجالي, Meera/ميرا, Kavita/كافيتا",
    men: "Ravi/رافي, Arun/أرون, Sanjay/سانجاي, Vikram/فيكرام",
    families: "Menon/مينون, Iyer/آير, Deshpande/ديشباندي, Kulkarni/كولكارني, Nambiar/نامبيار")
}
