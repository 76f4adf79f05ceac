/// A country or territory by its ISO 3166-1 alpha-2 code.
///
/// Only codes live here: printed names and their order come from the convening organisation's list.
package struct Country: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// Two capital letters.
  package let code: String

  /// Reads alpha-2 or alpha-3 in any case, and the `UK` and `EL` of European lists; nil when unknown.
  package init?(_ text: some StringProtocol) {
    let given = text.uppercased()
    if let alpha2 = Self.colloquial[given] ?? Self.alpha2ByAlpha3[given] {
      code = alpha2
    } else if Self.alpha2.contains(given) {
      code = given
    } else {
      return nil
    }
  }

  /// Codes that people write and ISO 3166-1 does not give: what each is read as.
  package static let colloquial = ["UK": "GB", "EL": "GR"]

  /// Every code there is, in alphabetical order.
  package static let all: [(alpha2: String, alpha3: String)] = table.split(
    whereSeparator: \.isWhitespace
  ).map { (String($0.prefix(2)), String($0.suffix(3))) }

  private static let alpha2 = Set(all.map(\.alpha2))
  private static let alpha2ByAlpha3 = Dictionary(
    uniqueKeysWithValues: all.map { ($0.alpha3, $0.alpha2) })

  /// Whether it is a member of the United Nations, or an observer as a State: 195 are.
  package var isState: Bool { !Self.areas.contains(code) }

  // Areas that have a code of ISO 3166-1 and are neither.
  private static let areas = Set(
    """
    AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ
    MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF XK YT
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  package static func < (left: Self, right: Self) -> Bool { left.code < right.code }

  package var description: String { code }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let country = Country(text) else {
      throw container.corrupted(.noCountryCode(at: "", given: text))
    }
    self = country
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }

  // ISO 3166-1, alpha-2 and alpha-3 written together; XK is user-assigned, as the European
  // Commission's lists use it.
  private static let table = """
    ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA
    AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES
    BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK
    CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA
    DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA
    GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS
    GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD
    IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA
    KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA
    LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ
    MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC
    NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM
    PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC
    SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV
    SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR
    TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR
    VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE
    XKXKX
    """
}
