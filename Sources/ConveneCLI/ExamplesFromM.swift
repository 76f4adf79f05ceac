extension Examples {
  static let fromM = """
    convene mail list
    convene mail list --where kind=hard
    convene mail receive - --meeting EGM-2007-09
    convene mail receive mail --dry-run
    convene mail show 1
    convene mail show 12 --json
    convene man
    convene man --output convene.1
    convene meeting cancel EGM-2007-09 --reason "The venue was closed" --dry-run
    convene meeting cancel EGM-2007-09 --reason "The venue was closed"
    convene meeting check
    convene meeting check --meeting EGM-2007-09
    convene meeting clone EGM-2007-09 --code EGM-2008-09 --starts 2008-09-03
    convene meeting clone EGM-2007-09 --code EGM-2008-09 --starts 2008-09-03 --dry-run
    convene meeting create --code EGM-2027 --title "Water for villages" --starts 2027-04-20 --city Tunis --country TN --email office@example.org
    convene meeting create --trial --from EGM-2026 --code TRY-2027 --starts 2027-04-20 --title Water
    convene meeting disclaimer "The designations employed imply no opinion." --language en
    convene meeting disclaimer --none --number 2 --dry-run
    convene meeting emblem emblem.svg
    convene meeting emblem emblem.svg --house --dry-run
    convene meeting export
    convene meeting export --whole --meeting EGM-2007-09 -o egm.json
    convene meeting follows EGM-2007-09 --meeting EGM-2008-09
    convene meeting follows --none --dry-run
    convene meeting head --distribution limited --original en --months levant
    convene meeting head agenda --date 2007-08-20 --classification confidential --dry-run
    convene meeting import meeting.json
    convene meeting import egm.json --as EGM-2007-10 --dry-run
    convene meeting list
    convene meeting list --json
    convene meeting listing --by countries --order alphabetical
    convene meeting listing --first government,academia --dry-run
    convene meeting postpone EGM-2007-09 --by 7d
    convene meeting postpone EGM-2007-09 --to 2007-09-12 --dry-run
    convene meeting practical costs "Travel is paid for nominated experts." --language en
    convene meeting practical visa --none --dry-run
    convene meeting publish
    convene meeting publish --meeting EGM-2007-09
    convene meeting remove TRIAL-1
    convene meeting remove TRIAL-1 --yes
    convene meeting show
    convene meeting show --meeting EGM-2007-09
    convene meeting symbol agenda E/ESCWA/2007/WG.1/1
    convene meeting symbol participants --none --dry-run
    convene meeting update meeting.json --dry-run
    convene meeting update meeting.json --yes
    convene nomination acknowledge N-0001 N-0002
    convene nomination acknowledge --note "NV 12/2007" --dated 2007-07-02 --dry-run
    convene nomination add --by JO --note "NV 12/2007" --dated 2007-07-02 --role head --capacity government_designated --name "Sami Nasser" --email sami@example.org --organisation "Ministry of Posts" --country JO --languages ar
    convene nomination add --by LB --capacity personal --name "Rima Saab" --email rima@example.org --country LB --languages "ar fr"
    convene nomination import nominations.csv
    convene nomination import nominations.csv --dry-run
    convene nomination letter "Huda Omar" --output letter.pdf
    convene nomination letter huda --output letter.pdf --json
    convene nomination link JO --places 2 --until 2007-08-10
    convene nomination link JO --withdraw
    convene nomination links
    convene nomination links --where status=open
    convene nomination list
    convene nomination list --due
    convene nomination proposed
    convene nomination proposed --where status=proposed
    convene nomination replace N-0003 --note "NV 31/2007" --dated 2007-09-04 --name "Huda Omar" --email huda@example.org --country JO --languages ar
    convene nomination replace N-0004 --note "NV 32/2007" --dated 2007-09-04 --name "Ali Mansour" --email ali@example.org --country JO --languages en --dry-run
    convene nomination take JO --note "NV 12/2007" --dated 2007-07-02
    convene nomination take JO --note "NV 12/2007" --dated 2007-07-02 --dry-run
    convene nomination withdraw N-0003 --note "NV 31/2007" --dated 2007-09-04
    convene nomination withdraw N-0003 N-0004 --note "NV 31/2007" --dated 2007-09-04 --dry-run
    convene organisation add "Institute of Water" --short-name IW --country TN --sector academia
    convene organisation add "Institute of Water" --alias "Water Institute" --dry-run
    convene organisation edit IW --name "National Institute of Water"
    convene organisation edit "Institute of Water" --city Tunis --alias INE
    convene organisation import organisations.csv
    convene organisation import organisations.csv --encoding windows-1256 --repair-encoding
    convene organisation list
    convene organisation list --json
    convene organisation merge H-01 "Water House"
    convene organisation merge H-01 H-02 --dry-run
    convene organisation show IW
    convene organisation show Institute of Water
    convene organisation twins
    convene organisation twins --two H-01 H-02
    convene participant attends haddad --remotely --zone America/New_York
    convene participant attends A-0012 --in-person --dry-run
    convene participant diets
    convene participant diets --by diet
    convene participant list
    convene participant list --travel
    convene participant replace A-0012 --by haddad --reason colleague
    convene participant replace haddad --name "Salma Khoury" --reason office --dry-run
    convene participant requires A-0012 --diet vegetarian
    convene participant requires haddad --access "A step-free way to the room" --dry-run
    convene participant travels A-0012 --arrives "2027-04-19 14:30" --arrives-by "Flight TU 715"
    convene participant travels haddad --hotel "Harbour House" --visa-letter yes
    convene partner-meeting accept M-0001 --by A-0012
    convene partner-meeting accept M-0001 --by haddad --dry-run
    convene partner-meeting decline M-0002 --by A-0012
    convene partner-meeting decline M-0002 --by haddad --dry-run
    convene partner-meeting drop 6
    convene partner-meeting drop 5 6 --dry-run
    convene partner-meeting join A-0012 --shows
    convene partner-meeting join N-0003 --asked
    convene partner-meeting leave A-0012
    convene partner-meeting leave haddad --dry-run
    convene partner-meeting list
    convene partner-meeting list --where status=agreed --json
    convene partner-meeting offer --answer-by 2007-08-25
    convene partner-meeting offer --answer-by 2007-08-25 --most 4 --dry-run
    convene partner-meeting people
    convene partner-meeting people --where meetings=0
    convene partner-meeting propose
    convene partner-meeting propose --most 4
    convene partner-meeting repair --answer-by 2007-09-04
    convene partner-meeting repair --answer-by 2007-09-04 --changes 5 --dry-run
    convene partner-meeting slots
    convene partner-meeting slots 2007-09-05 17:40 --count 6 --room plenary --tables 20
    convene partner-meeting withdraw M-0001
    convene partner-meeting withdraw M-0001 M-0002 --dry-run
    convene partnership announce --title "Shared incubator" --partner "Hill Incubator: houses the firms" --partner "A-0012: trains them"
    convene partnership announce --title "Rural lines" --partner "Ministry of Posts: owns the masts" --partner "haddad: runs the lines" --outcome C2 --dry-run
    convene partnership answer P-0001 3 "Gives firms of two countries a place to begin" --outcome C2
    convene partnership answer P-0001 6 --from target.txt --measure "firms housed" --by 2008-09-05
    convene partnership confirm P-0001 1 --by "Rana Aziz" --on 2007-09-06 --how in_person
    convene partnership confirm P-0001 hill haddad --by "Rana Aziz" --on 2007-09-20 --how letter
    convene partnership due
    convene partnership due --all --where standing=overdue
    convene partnership end P-0002 --reason "No funding was found"
    convene partnership end P-0002 --reason "No funding was found" --dry-run
    convene partnership list
    convene partnership list --where status=recognised --json
    convene partnership network --output network.graphml
    convene partnership network --series --output series.svg
    convene partnership principles
    convene partnership principles --language ar
    convene partnership recognise P-0001
    convene partnership recognise P-0001 --dry-run
    convene partnership remind
    convene partnership remind P-0001 --again
    convene partnership report
    convene partnership report --method
    convene partnership show P-0001
    convene partnership show P-0001 --json
    convene partnership tell P-0001 kept "Twenty-one firms are housed" --on 2008-09-01
    convene partnership tell P-0001 changed "The house is finished in spring" --on 2008-09-01 --by 2009-04-30
    convene partnership word 5 "What could none of you do alone?" --language en
    convene partnership word 5 --usual
    convene person add "Rana Haddad" --email rana@example.org --country LB --languages ar
    convene person add "Rana Haddad" --country LB --languages "ar fr" --dry-run
    convene person edit haddad --email rana.haddad@example.org
    convene person edit A-0012 --name "Rana Haddad"
    convene person forget rana@example.org --reason "Asked for it" --dry-run
    convene person forget --again
    convene person forgotten
    convene person forgotten --json
    convene person import people.csv
    convene person import people.csv --update --dry-run
    convene person list
    convene person list --json
    convene person merge A-0004 b.aouragh@example.org
    convene person merge haddad A-0007 --dry-run
    convene person object rana@example.org --reason "Asked by telephone"
    convene person object rana@example.org --reason "Asked by telephone" --withdraw
    convene person show haddad
    convene person show A-0012 --everything
    convene person twins
    convene person twins --two A-0004 A-0007
    convene print agenda --output agenda.pdf
    convene print all --output papers --language en --language ar
    convene project add --title "Rural incubator" --outcome C2 --owner "Hill Incubator" --lack finance:a --lack implementer
    convene project add --title "Open data portal" --lack data --table 2 --dry-run
    convene project begin PR-0001
    convene project begin PR-0002 --dry-run
    convene project change PR-0001 --table 2
    convene project change PR-0001 --title "Incubateur rural" --language fr
    convene project done PR-0001
    convene project done PR-0001 --remark "Opened in spring"
    convene project end PR-0002 --reason "The ministry does it by itself"
    convene project end PR-0002 --reason "The ministry does it by itself" --dry-run
    convene project fill PR-0001 1 --by A-0012
    convene project fill PR-0001 2 --by "Hill Incubator" --dry-run
    convene project fit
    convene project fit PR-0001 --where lack=finance
    convene project import projects.csv
    convene project import projects.csv --dry-run
    convene project lack PR-0001 data --topic a
    convene project lack PR-0001 owner --asset convening --dry-run
    convene project list
    convene project list --where status=planned --json
    convene project show PR-0001
    convene project show PR-0001 --json
    convene recommendation add --words "Open a fund for young firms" --owner "Hill Incubator" --by 2008-06-30
    convene recommendation add --words "Publish what data there is" --dry-run
    convene recommendation answer 1 --session round-1 --note "A table is kept for it"
    convene recommendation answer 2 --of EGM-2007-09 --none --dry-run
    convene recommendation change 1 --by 2008-09-30
    convene recommendation change 1 --words "Créer un fonds pour les jeunes entreprises" --language fr
    convene recommendation list
    convene recommendation list --answered --json
    convene retention list
    convene retention list --json
    convene retention run --dry-run
    convene retention run --yes
    convene retention set letters --after 365
    convene retention set letters --never
    convene review assign --instead-of R-01 --because "Disagrees with all others"
    convene review assign --reviews 3 --due 2007-07-20
    convene review conflict declare A-0012 --because "We wrote a paper together"
    convene review conflict declare haddad --reviewer R-02 --because "Her sister"
    convene review conflict withdraw A-0012 --because "Another person of that name"
    convene review conflict withdraw haddad --reviewer R-02 --because "Long ago"
    convene review conflicts
    convene review conflicts --prospect "Lina Aziz <lina@example.org>" --organisation IW
    convene review enlist reviewers.csv
    convene review enlist reviewers.csv --dry-run
    convene review import ratings.csv
    convene review import ratings.csv --dry-run
    convene review invite R-01 "Lina Aziz" --dry-run
    convene review invite R-02 --end
    convene review list
    convene review list --reviewer R-02
    convene review practise
    convene review practise X-01 C1=3 C2=1
    convene review recall --dry-run
    convene review recall --none
    convene review record A-0012 C1=3 C2=2 C3=-
    convene review record haddad C1=3 C2=2 --reviewer R-02
    convene review reliability
    convene review reliability --json
    convene review sheet R-02 --output R-02.pdf
    convene review sheet "Lina Aziz" --language ar --output lina.html
    convene review show A-0012
    convene review show haddad --reviewer R-02
    convene review status
    convene review status --json
    convene score compare A-0001 A-0002
    convene score compare haddad mansour
    convene score compute
    convene score compute --meeting EGM-2007-09
    convene score explain A-0012
    convene score explain haddad
    convene score list
    convene score list --json
    convene seating absent A-0009 2
    convene seating absent A-0009 2 --undo
    convene seating announce
    convene seating announce --withdraw --dry-run
    convene seating apart A-0004 A-0007 --reason "A dispute"
    convene seating apart haddad mansour --reason "A dispute"
    convene seating explain A-0012
    convene seating explain haddad
    convene seating lock A-0012 1
    convene seating lock haddad 2
    convene seating move haddad 3
    convene seating move haddad 3 2
    convene seating pairs
    convene seating pairs --json
    convene seating release A-0004 A-0007
    convene seating release haddad mansour
    convene seating repair
    convene seating repair --dry-run
    convene seating rules
    convene seating rules --json
    convene seating show
    convene seating show --language ar
    convene seating solve
    convene seating solve --by-lot 2
    convene seating swap A-0004 A-0007 --round 2 --dry-run
    convene seating swap haddad mansour --round 2
    convene seating table add 4 --lowest 6 --highest 8
    convene seating table add 4 --theme Cisterns --topic a --lowest 6 --highest 8 --dry-run
    convene seating table change 2 --project PR-0001
    convene seating table change 2 --theme "Quality of the water" --language en
    convene seating table close 3
    convene seating table close 3 --dry-run
    convene seating together A-0001 A-0012
    convene seating together haddad mansour --reason "One interprets for the other"
    convene seating unlock A-0012 1
    convene seating unlock haddad 2
    convene selection close
    convene selection close --dry-run
    convene selection decide A-0012 --in --reason complements
    convene selection decide haddad --out --reason marginal
    convene selection list
    convene selection list --as-signed
    convene selection lottery announce --public-value "Index" --known 2038-02-01T18:00 --form 0.00 --reason "An error was found"
    convene selection lottery announce --public-value "Draw" --known 2038-02-02T20:00 --form 00-00-00 --reason "No hour" --dry-run
    convene selection lottery commit --secret secret.txt --public-value "Index" --known 2038-02-01T18:00 --form 0.00
    convene selection lottery commit --secret s.txt --public-value "Draw" --known 2038-02-01T20:00 --form 00-00-00 --rule equal
    convene selection lottery draw --secret secret.txt --public-value 17-21-33
    convene selection lottery draw --secret secret.txt --public-value 17-21-33 --yes
    convene selection lottery list --public
    convene selection lottery list --auditor --closing 1
    convene selection lottery replay
    convene selection lottery replay --meeting EGM-2007-09
    convene selection nearest A-0012
    convene selection nearest haddad
    convene selection next
    convene selection next haddad
    convene selection reopen --reason "A rating was entered twice"
    convene selection reopen --reason "A rating was entered twice" --dry-run
    convene selection report --output report.pdf
    convene selection report --language fr --output report.html
    convene selection run
    convene selection run --seed 7
    convene selection sign
    convene selection sign --yes
    convene selection supersede --reason "A review was entered twice" --dry-run
    convene selection supersede --reason "A review was entered twice"
    convene serve --listen 127.0.0.1:8081 --proxy 127.0.0.1
    convene serve --with-worker
    convene sheet in people.xlsx
    convene sheet in people.xlsx --apply
    convene sheet out people -o people.xlsx
    convene sheet out answers -o answers.xlsx --language ar
    convene solve golfers 8-4-10
    convene solve golfers 8-4-10 --seconds 2 --output golfers.txt
    convene solve grouping grouping.txt
    convene solve grouping grouping.txt --seconds 30 --output groups.txt
    convene solve seating seating.json
    convene solve seating seating.json --iterations 100000 --seed 7
    convene solve selection selection.json
    convene solve selection selection.json --output chosen.txt
    convene travel ask --until 2007-08-15
    convene travel ask --until 2007-08-15 --visas 2007-08-10 --tickets 2007-08-17
    convene travel budget --daily "250 USD" --terminals "188 USD" --ceiling "40000 USD"
    convene travel budget --daily "230 EUR" --terminals "150 EUR" --dry-run
    convene travel costs
    convene travel costs --where payer=convener --json
    convene travel import sheets.csv
    convene travel import sheets.csv --map "Passport No=passport_number" --dry-run
    convene travel list
    convene travel list --where passport=missing
    convene travel pay A-0012 convener --ticket "820.50 USD"
    convene travel pay haddad organisation --dry-run
    convene travel record A-0012 --expires 2031-05-01 --nationality LB
    convene travel record haddad --passport-number ""
    convene travel show A-0012
    convene travel show haddad --json
    convene undo
    convene undo 12
    convene use
    convene use EGM-2007-09
    convene why A-0012
    convene why haddad
    convene worker
    convene worker --once
    """
}
