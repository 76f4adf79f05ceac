import ArgumentParser

/// Two ways to call each command, as its help and its manual page show them.
enum Examples {
  /// What stands below the help of a command; nothing for a noun, which has its verbs.
  static func section(of path: CommandPath) -> String {
    guard path.command.configuration.subcommands.isEmpty else { return "" }
    let begins = (["convene"] + path.words).joined(separator: " ")
    let lines = all.filter { $0 == begins || $0.hasPrefix("\(begins) ") }
    return lines.isEmpty ? "" : "\n\nEXAMPLES:\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }

  static let all = (toL + "\n" + fromM).split(separator: "\n").map(String.init)

  private static let toL = """
    convene account add karim --name "Karim Daou" --role organiser
    convene account add lina --name "Lina Aziz" --role assistant --meeting EGM-2007-09
    convene account address rana@example.org --language fr
    convene account address karim@example.org --login karim
    convene account grant karim head_of_unit
    convene account grant lina reviewer --meeting EGM-2007-09
    convene account link
    convene account link karim
    convene account list
    convene account list --json
    convene account name Rana Haddad
    convene account name Karim Daou --login karim
    convene account password
    convene account password karim --forget
    convene account proxy --secret-file /etc/convene/proxy.secret
    convene account proxy --forget
    convene account revoke karim organiser
    convene account revoke lina reviewer --meeting EGM-2007-09
    convene account sessions
    convene account sessions karim --revoke
    convene account token add website --scope read:meetings --scope read:agenda
    convene account token add door --scope write:attendance --until 2038-05-13
    convene account token list
    convene account token list --json
    convene account token revoke website
    convene account token revoke door --json
    convene agenda add session.json
    convene agenda add session.json --dry-run
    convene agenda assign 3 moderator haddad
    convene agenda assign opening chair "Rana Salam" --withdraw --dry-run
    convene agenda changes
    convene agenda changes --since "Sent to speakers" --output changes.pdf
    convene agenda check
    convene agenda check --meeting EGM-2007-09
    convene agenda drop reception
    convene agenda drop reception --dry-run
    convene agenda import schedule.xml
    convene agenda import programme.ics --language fr --dry-run
    convene agenda interpret opening closing --languages ar,en,fr
    convene agenda interpret reception --none --dry-run
    convene agenda leaders
    convene agenda leaders --where role=moderator --json
    convene agenda move opening --to "2007-09-05 10:30"
    convene agenda move opening --to "2007-09-05 10:30" --room hall-b --yes
    convene agenda shift opening +40m
    convene agenda shift opening +1h30m --following --dry-run
    convene agenda show
    convene agenda show --language ar
    convene agenda version Sent to speakers
    convene agenda version Final --dry-run
    convene agenda versions
    convene agenda versions --json
    convene application add --name "Rim Haddad" --email rim@example.org --organisation \
    "Water House" --sector academia --country LB --languages ar --topics a --gates G1 \
    --offers training:a:M
    convene application add
    convene application confirm A-0012 1
    convene application confirm A-0012 1 2 --as document --remark "contract 14/2006"
    convene application edit haddad --gate G2=yes --how "by telephone, 3 February"
    convene application edit A-0012 --answer talk=yes --answer years=3
    convene application form close
    convene application form close --meeting EGM-2007-09
    convene application form drop rim@example.org --reason "Nobody of that name there"
    convene application form drop Haddad --reason "Sent twice" --dry-run
    convene application form letter Haddad --output letter.pdf
    convene application form letter A-0142 --output letter.pdf --json
    convene application form list
    convene application form list --json
    convene application form open --until 2007-07-20
    convene application form open --until 2007-07-31 --dry-run
    convene application form take
    convene application form take --dry-run
    convene application identify haddad --not-nominated --reason "Told by the ministry, 3 February"
    convene application identify A-0012 --same-person N-0003 --yes
    convene application import applications.csv
    convene application import applications.csv --update --dry-run
    convene application list
    convene application list --unconfirmed
    convene application reopen haddad --reason "It was a misunderstanding"
    convene application reopen A-0025 --reason "The post was late"
    convene application show haddad
    convene application show A-0012 --json
    convene application withdraw haddad --reason "Called, 3 February"
    convene application withdraw A-0004 A-0007
    convene attendance absent haddad A-0017
    convene attendance absent --rest
    convene attendance arrive A-0012
    convene attendance arrive haddad nassif --at "2007-09-05 09:40"
    convene attendance conflicts
    convene attendance conflicts --json
    convene attendance door close 2
    convene attendance door close 2 --yes
    convene attendance door list
    convene attendance door list --where day=2007-09-05
    convene attendance door open "North entrance"
    convene attendance door open "South entrance" --day 2007-09-06 --dry-run
    convene attendance import door.csv
    convene attendance import door.csv --dry-run
    convene attendance list
    convene attendance list --where attendance=no_show --json
    convene attendance settle 4
    convene attendance settle 7 9 --dry-run
    convene audit head
    convene audit head --meeting EGM-2007-09
    convene audit list
    convene audit list --house
    convene audit show 12
    convene audit show 3 --house
    convene audit verify
    convene audit verify --head 12:ab34
    convene audit views
    convene audit views --json
    convene commitment add --who A-0012 --with "Hill Incubator" --what "sends the plan of the house" --by 2007-12-01
    convene commitment add --who haddad --what "calls the ministry" --by 2007-10-01 --dry-run
    convene commitment change C-0001 --by 2008-01-15
    convene commitment change C-0001 --what "sends the plan and the budget"
    convene commitment done C-0001
    convene commitment done C-0001 --remark "Came by mail, 20 November"
    convene commitment end C-0002 --reason "The ministry calls by itself"
    convene commitment end C-0002 --reason "The ministry calls by itself" --dry-run
    convene commitment list
    convene commitment list --where status=open --json
    convene completions bash
    convene completions zsh
    convene config show
    convene config show --json
    convene correspondence add in --way post --on 2007-08-01 --with "Permanent Mission of Jordan" --subject "Visa of the delegation" --scan note.pdf
    convene correspondence add out --way telephone --on 2007-08-02 --with "Huda Haddad" --subject "Comes by the later flight" --about haddad
    convene correspondence attach 2007/12 note.pdf
    convene correspondence attach 2007/12 note.pdf --dry-run
    convene correspondence list
    convene correspondence list --where way=note_verbale --json
    convene correspondence print --output register.pdf
    convene correspondence print --language fr --output register.csv
    convene correspondence show 2007/12
    convene correspondence show 2007/12 --output note.pdf
    convene database backup "/media/stick/convene 2007-09-01.backup"
    convene database backup /var/backups/convene --keep 14
    convene database check before-signing.backup
    convene database check before-signing.backup --json
    convene database distribute
    convene database distribute --dry-run
    convene database handover convene.backup --to "the machine in Beirut"
    convene database handover --call-back --yes
    convene database key
    convene database key --rotate
    convene database migrate
    convene database migrate --dry-run
    convene database restore before-signing.backup --set-aside
    convene database restore convene.backup --takeover
    convene database servers
    convene database servers --forget --yes
    convene database status
    convene database status --json
    convene database stop
    convene database stop --json
    convene database upgrade
    convene database upgrade --json
    convene demo
    convene demo --directory /tmp/demo --applicants 60 --participants 20
    convene desk
    convene desk --json
    convene doctor
    convene doctor --deploy
    convene document add "Household costs of access" --item 2 --author "Rana Salam"
    convene document add "Studies of six cities" --due 2007-08-15 --dry-run
    convene document author 1 salam
    convene document author 1 "Rana Salam" --withdraw --dry-run
    convene document change 1 --due 2007-08-20
    convene document change 1 --symbol E/ESCWA/2007/WG.1/4 --yes
    convene document drop 2
    convene document drop 2 --dry-run
    convene document file 2 --language fr --output 2.pdf
    convene document file 2 --language ar --output 2.docx --meeting EGM-2007-09
    convene document link haddad
    convene document link haddad --end --dry-run
    convene document list
    convene document list --where item=2 --json
    convene document received 1 en
    convene document received 1 ar fr --file costs.docx
    convene document remind --dry-run
    convene document remind 2 --again
    convene document return 2 --reason "Page 3 is missing"
    convene document return 2 --reason "In draft still" --language fr --dry-run
    convene evaluation close
    convene evaluation close --dry-run
    convene evaluation enter 1=4 2=5 "6=More time for questions"
    convene evaluation enter 1=3 --dry-run
    convene evaluation import sheets.csv
    convene evaluation import sheets.csv --dry-run
    convene evaluation open --until 2007-09-20
    convene evaluation open --until 2007-09-20 --dry-run
    convene evaluation results
    convene evaluation results --language fr --json
    convene evaluation show
    convene evaluation show --language ar
    convene evaluation word 6 "What should the next meeting do otherwise?" --language en
    convene evaluation word 6 --usual
    convene find haddad
    convene find بناني
    convene guest add --by "The Director" --reason "Came too late" --deadline 2027-03-01 \
    --applicant A-0025
    convene guest add --as speaker --by "The Director" --reason "Opens it" --deadline \
    2027-03-01 --name "Samir Nasser" --email samir@example.org --organisation "Water House" \
    --sector academia --country JO --languages ar
    convene guest list
    convene guest list --by as
    convene guest table B-0001
    convene guest table haddad --none
    convene guest withdraw G-0001
    convene guest withdraw haddad --dry-run
    convene history
    convene history haddad
    convene holiday import holidays.csv
    convene holiday import jours.csv --map "Jour férié=name" --dry-run
    convene holiday list
    convene holiday list --where country=LB
    convene holiday remove LB --day 2007-11-22
    convene holiday remove LB --dry-run
    convene invitation approve
    convene invitation approve --meeting EGM-2007-09
    convene invitation asked
    convene invitation asked --where status=open
    convene invitation bounces A-0012
    convene invitation bounces haddad --deadline 2007-08-20
    convene invitation clear --as director
    convene invitation clear --as director --dry-run
    convene invitation close
    convene invitation close --dry-run
    convene invitation draft --output letters/
    convene invitation draft haddad --output letters/
    convene invitation expire
    convene invitation expire --deadline 2007-08-20 --yes
    convene invitation extend haddad --until 2007-08-20 --reason "Was abroad"
    convene invitation extend --all --until 2007-08-20 --reason "The visa rules changed" --yes
    convene invitation follow --deadline 2007-08-20
    convene invitation follow A-0012 --leave-free
    convene invitation pause
    convene invitation pause --meeting EGM-2007-09
    convene invitation posted haddad --on 2007-08-01
    convene invitation posted --all --on 2007-08-01 --yes
    convene invitation preview haddad
    convene invitation preview --all --output letters.pdf
    convene invitation print --output letters/
    convene invitation print A-0012 --output letters/
    convene invitation proof rana@example.org
    convene invitation proof rana@example.org --meeting EGM-2007-09
    convene invitation record A-0012 A-0015 accepted --by Registry --how letter --remark "Note 12"
    convene invitation record haddad declined --deadline 2007-08-20
    convene invitation remind
    convene invitation remind haddad --anyway --dry-run
    convene invitation reopen --reason "Two more places were given"
    convene invitation reopen --reason "Two more places were given" --yes
    convene invitation resend A-0012
    convene invitation resend --held
    convene invitation scan scans/ --dry-run
    convene invitation scan page.pdf --mark 3F2A9C01 --yes
    convene invitation send --deadline 2007-08-10 --sector academia --country LB --dry-run
    convene invitation send --deadline 2007-08-10 --yes
    convene invitation settle A-0012
    convene invitation settle A-0012 substitute --undo
    convene invitation status
    convene invitation status --bars sector --output campaign.csv
    convene invitation withdraw A-0012
    convene invitation withdraw haddad --deadline 2007-08-20
    """
}
