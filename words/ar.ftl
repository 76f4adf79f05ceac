## Lists, dates and numbers

comma = { "، " }
colon = { ": " }
comma-in-sentence = { " و" }
and = { " و" }
decimal-sign = .
group-sign = ,
per-cent = %
day-of-month = { $day }
dash-between-days = –
weekday-and-date = { $weekday }، { $date }
full-hour = { $clock }
hour-and-minutes = { $clock }
january = كانون الثاني/يناير
february = شباط/فبراير
march = آذار/مارس
april = نيسان/أبريل
may = أيار/مايو
june = حزيران/يونيو
july = تموز/يوليو
august = آب/أغسطس
september = أيلول/سبتمبر
october = تشرين الأول/أكتوبر
november = تشرين الثاني/نوفمبر
december = كانون الأول/ديسمبر
monday = الاثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد

## Counts

participants = { $number ->
    [one] مشارك واحد
    [two] مشاركان
    [few] { $number } مشاركين
    [many] { $number } مشاركاً
   *[other] { $number } مشارك
}

applications = { $number ->
    [one] طلب واحد
    [two] طلبان
    [few] { $number } طلبات
    [many] { $number } طلباً
   *[other] { $number } طلب
}

seats = { $number ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $number } مقاعد
    [many] { $number } مقعداً
   *[other] { $number } مقعد
}

tables = { $number ->
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $number } طاولات
    [many] { $number } طاولة
   *[other] { $number } طاولة
}

rounds = { $number ->
    [one] جولة واحدة
    [two] جولتان
    [few] { $number } جولات
    [many] { $number } جولة
   *[other] { $number } جولة
}

## The meeting

in-principle = مبدئياً
email = البريد الإلكتروني
kind-expert-group-meeting = اجتماع فريق خبراء
kind-round-table = اجتماع مائدة مستديرة
kind-workshop = ورشة عمل
kind-consultation = اجتماع تشاوري
session-kind-registration = التسجيل
session-kind-plenary = جلسة عامة
session-kind-round-table = موائد مستديرة
session-kind-pause = استراحة
session-kind-reception = حفل استقبال
languages-english = الإنكليزية
languages-arabic = العربية
languages-french = الفرنسية
city-and-country = { $city }، { $country }
own-name = العربية

## Agenda and organization of work

agenda-and-organization-of-work = جدول الأعمال المؤقت وتنظيم العمل
provisional-agenda = جدول الأعمال المؤقت
organization-of-work = تنظيم العمل
time = التوقيت
item-or-session = البند أو الجلسة
room = القاعة
agenda-item = البند { $number } من جدول الأعمال
topics = المواضيع
topic = الموضوع
round-tables = الموائد المستديرة
table = الطاولة
numbered-table = الطاولة { $number }
theme = المحور
dates-in-principle = التواريخ مبدئية ورهن التأكيد.
local-time = جميع الأوقات بالتوقيت المحلي ({ $city }).

## Aide-memoire

aide-memoire = مذكرة
background = خلفية
objectives = الأهداف
objectives-are = أهداف الاجتماع هي:
topics-are = يتناول الاجتماع المواضيع التالية:
expected-outcomes = النتائج المتوقعة
organization-of-meeting = تنظيم الاجتماع
working-languages = لغات العمل: { $languages }.
participation-and-selection = المشاركة والاختيار
open-seats-by-criteria =
    تُقيَّم طلبات المقاعد المفتوحة وفقاً للمعايير التالية، وهي تبيّن مجتمعةً مدى القدرة على إقامة
    شراكات قابلة للاستمرار.
nominated-never-scored =
    تُشغل المقاعد المخصصة للترشيح بمن تسمّيهم الدول الأعضاء والمنظمات المدعوة، ولا يخضع هؤلاء في أي
    حال للتقييم أو الترتيب أو القرعة.
criterion = المعيار
weight = الوزن
floors-of-selection = الحد الأدنى من المقاعد المفتوحة
group = الفئة
at-least = الحد الأدنى
documents = الوثائق
contacts = جهات الاتصال

will-be-held =
    { $tentative ->
        [yes] يُعقد الاجتماع، من حيث المبدأ، في التاريخ والمكان التاليين: { $dates }، { $place }.
       *[no] يُعقد الاجتماع في التاريخ والمكان التاليين: { $dates }، { $place }.
    }

## List of participants, nameplates and table cards

list-of-participants = قائمة المشاركين
number = الرقم
name-and-position = الاسم والوظيفة
name = الاسم
organization = المنظمة
country-and-capacity = البلد وصفة المشاركة
sector-and-capacity = القطاع وصفة المشاركة
country = البلد
sector = القطاع
other-countries = بلدان أخرى
names-as-given = تُطبع الأسماء والألقاب وأسماء المنظمات كما أدلى بها أصحابها.
nameplates = لوحات الأسماء
table-cards = بطاقات الطاولات

## Sectors and capacities

sector-unknown = القطاع غير محدد
official-delegation = وفد رسمي
government-designated = بتسمية من الحكومة
personal-capacity = بصفة شخصية
observer = بصفة مراقب
resource-person = شخصية مرجعية
secretariat = الأمانة
sector-government = القطاع الحكومي
sector-international-organisation = المنظمات الدولية
sector-private-sector = القطاع الخاص
sector-academia = الأوساط الأكاديمية
sector-civil-society = المجتمع المدني
sector-incubator = حاضنات الأعمال
sector-media = وسائل الإعلام
sector-donor = الجهات المانحة

## Seating plan

seating-plan = خطة الجلوس
round = الجولة { $number }
participants-at-table = المشاركون
not-seated = خارج هذه الجولة
plan-is-schematic = الأرقام هي أرقام قائمة المشاركين. ولا تُخصَّص مقاعد بعينها على الطاولة.

round-in-words =
    الجولة { $round }: { $participants ->
        [one] مشارك واحد
        [two] مشاركان
        [few] { $participants } مشاركين
        [many] { $participants } مشاركاً
       *[other] { $participants } مشارك
    }، { $tables ->
        [one] طاولة واحدة
        [two] طاولتان
        [few] { $tables } طاولات
        [many] { $tables } طاولة
       *[other] { $tables } طاولة
    }.

## Reviewer’s sheet

review-sheet = ورقة المقيِّم
reviewer-with-code = المقيِّم { $code }
how-to-mark = كيفية وضع الدرجات
how-to-mark-explained =
    تُمنح لكل معيار درجة من 0 إلى 4 وفق الوصف المبيَّن، مع ذكر أرقام الإجابات التي تستند إليها
    الدرجة.
cannot-judge-explained =
    إذا لم يوفّر الطلب أساساً للحكم فتُؤشَّر خانة «يتعذّر الحكم»، وهي لا تعني صفراً ولا تخفض نتيجة
    أحد.
conflict-explained =
    لا يُقيَّم أي طلب مقدَّم من شخص أو جهة تربط المقيِّم بها صلة، وتُبلَّغ الأمانة بذلك ليُسند الطلب
    إلى مقيِّم آخر.
blind-explained =
    التقييم لا يكشف هوية مقدمي الطلبات: حُذفت الأسماء وحلّت العلامة ▮ محلها في النص. ويُرجى عدم
    السعي إلى معرفة أصحاب الطلبات.
criteria = المعايير
weight-of-total = الوزن { $weight } من { $total }

# The mark of a criterion that those with more money meet more easily.
favours-endowed = يسهل استيفاؤه على ذوي الموارد: يُحكم بما أُنجز بالموارد المتاحة.

answer = الإجابة
subject = الموضوع
agreed-outcomes = النتائج المتفق عليها التي يخدمها
offer = عرض
need = حاجة
past-partnership = شراكة سابقة
authority = صلاحية الالتزام
target = الهدف بعد سنة
measure = المقياس
baseline = خط الأساس
until = في موعد أقصاه
funding = التمويل
assured = مضمون
expected = متوقع
not-stated = غير مذكور
priority = الأولوية
points = الدرجة
cannot-judge = يتعذّر الحكم
rests-on = تستند إلى الإجابات
asset-funding = تمويل
asset-expertise = خبرة
asset-data = بيانات
asset-technology = تكنولوجيا
asset-delivery = عمل ميداني
asset-convening = جمع الأطراف
asset-regulatory = أنظمة وتراخيص
asset-training = تدريب
asset-outreach = توعية وإعلام
asset-premises = أماكن ومرافق
size-small = حجم صغير
size-medium = حجم متوسط
size-large = حجم كبير
evidence-asserted = بلا سند
evidence-document = موثَّق
evidence-verified = متحقَّق منه
authority-personal = مشاركة بالصفة الشخصية فقط
authority-reports = رفع تقرير إلى المنظمة
authority-proposes = اقتراح التزام
authority-commits = الالتزام ضمن حد مبيَّن
authority-delegated = حيازة كتاب تفويض
due-by = ، في موعد أقصاه { $day }

## Decision sheet

decision-sheet = القرار بشأن المقاعد المفتوحة
decided = صدر القرار بتوقيع { $name }، { $date }.
not-yet-decided = مقترح لم يبتّ فيه بعدُ المسؤول المخوّل ولم يوقّعه.

# Of a decision that was signed before the program kept what its papers print.
kept-afterwards = حُفظت أرقام هذه الوثيقة وأسماؤها بعد التوقيع، في { $date }.

superseded = أُقرّ بخطأ في هذا القرار في { $date }، ويحلّ محلّه قرار آخر.
rubric = سلّم التقييم: { $name }، الإصدار { $version }.
floors = الحدود الدنيا
reached = المتحقق
met = مستوفى
yes = نعم
no = لا
selected = الطلبات المختارة
waiting-list = قائمة الانتظار
not-selected = الطلبات غير المختارة
nobody = لا يوجد.
rank = المرتبة
application = الطلب
applicant = مقدَّم من
score = النتيجة
partnership = الشراكة
reason = السبب

# How the columns of the score table are to be read.
points-explained =
    من 100 نقطة؛ ويبيّن كل عمود ما يضيفه المعيار إلى النتيجة، أما عمود الشراكة فيبيّن ما تضيفه
    احتمالات قيام شراكة مع مقدمي الطلبات الآخرين.

cohort-against-scores = المجموعة المقترحة مقارنةً بأعلى النتائج
cohort = المجموعة
highest-scores = أعلى النتائج ({ $number })
sum-of-potentials = مجموع إمكانات الشراكة
strong-pairs = أزواج لا تقل إمكانات شراكتها عن { $threshold } (من 1000)
lines-are-strong-pairs =
    كل نقطة شخص ولونها يدل على القطاع، وكل خط زوج لا تقل إمكانات شراكته عن { $threshold }.
effect = الأثر حسب القطاع ومجموعة البلدان
applied = الطلبات
share = النسبة
chosen = المختارة
member-countries = البلدان الأعضاء
considered = عدد الطلبات المنظور فيها: { $applications }. عدد المقاعد: { $seats }.
sums-in-words = مجموع الإمكانات: المجموعة { $cohort }، أعلى النتائج { $highest }.

## Reasons why an application was not selected

reason-gate = عدم استيفاء أحد شروط الدعوة.
reason-incomplete = الطلب غير مكتمل عند حلول الموعد النهائي.
reason-late = ورود الطلب بعد الموعد النهائي.
reason-topics = العمل الموصوف يقع خارج موضوعات الاجتماع.
reason-not-rated = تعذّر تقييم الطلب وفق أي من المعايير.
reason-unreviewed = لم يُراجَع الطلب.
reason-floors = كان لا بد أن تستوفي المقاعد أيضاً الأعداد الدنيا لكل فئة المعلنة في الدعوة.
reason-cohort =
    شُكّلت المجموعة ككل، وكانت طلبات أخرى أكثر تكاملاً معها في إطار الحدود الدنيا المعلنة.

## Report on the selection

selection-report = تقرير عن الاختيار
how-to-read = كيف يُقرأ الترتيب
rank-range = رسوخ المرتبة
chance = الفرصة

# `7 in 10`.
in-ten = { $tenths } من 10

outcome = القرار
outcome-selected = مختار

# At which place of the waiting list.
outcome-waiting = انتظار { $place }

# Not selected, for the reason of a number.
outcome-not = لا ({ $reason })

band = ما لا يحسمه التقييم
chances-not-estimable = لم يُقرأ أي طلب مرتين، فلا يمكن تقدير رسوخ المراتب.
written-decisions = القرارات المكتوبة
decided-in = بمقعد
decided-out = بلا مقعد
decided-by = من قرّر
ratio = قياساً بالأعلى

# What a group's share below four fifths of the highest asks for.
impact-alert =
    الفئات المميزة اختيرت بنسبة تقل عن { $limit } من نسبة الفئة الأعلى: يُنظر في السبب قبل التوقيع.

details = أجزاء النتائج: المختارون وما لا يحسمه التقييم
bars-explained =
    تحت كل رقم شريط يبيّن ما تحقق من أقصى ما يتيحه المعيار. تُقارن طلبان عموداً بعمود لمعرفة موضع
    التفوق.
likely-partners = شركاء محتملون
partner = الشريك
potential = الإمكانية
offer-meets-need = العرض والحاجة
reviewers-agree = مدى اتفاق المقيّمين
figure = المؤشر
value = القيمة
reviews-each = متوسط عدد التقييمات للطلب
reliability-of-one = اتفاق التقييم المفرد (الارتباط داخل الفئة؛ 1 اتفاق تام)
reliability-of-mean = موثوقية المتوسط المعتمد في الترتيب
alpha = الاتفاق على النقاط (ألفا كريبندورف، فترات)
reviewer = من دون المقيّم
would-leave = يفقدون المقعد
would-enter = يحصلون على مقعد
calibrated = بعد المعايرة
calibrated-explained =
    بعد المعايرة: ما كانت لتكون عليه النتيجة لو تساوى المقيّمون في التساهل؛ تُعرض حيث تختلف ولا تحدد
    الترتيب.
lottery-commitment = بصمة السرّ (SHA-256)
choice-complements = ما يقدمه أو يحتاجه يكمّل بقية المجموعة.
choice-topic = يتناول موضوعاً من موضوعات الاجتماع قلّ من يتناوله.
choice-evidence = ما يثبته أثقل وزناً مما تقوله تقييماته.
choice-authority = له صلاحية إلزام منظمته.
choice-covered = ما يقدمه يقدمه آخرون في المجموعة.
choice-marginal = لا يمسّ عمله موضوعات الاجتماع إلا هامشياً.
choice-unsupported = قليل مما يقوله مُثبَت.
reading-score =
    النتيجة هي أساس الترتيب: نقاط المقيّمين حسب المعايير، واحتمال قيام شراكة مع سائر مقدمي الطلبات.
reading-bar =
    يبيّن الشريط مدى رسوخ المرتبة: تقع في الجزء السميك في نصف السحوبات، وفي الجزء الرفيع في تسعة
    أعشارها، والعلامة هي المرتبة المتوقعة.
reading-chance =
    تبيّن الفرصة كم مرة من عشر يحصل الطلب على مقعد وفق التقييم وحده. ثماني مرات أو أكثر: يُقترح له
    مقعد؛ مرتان أو أقل: لا يُقترح؛ وما بينهما لا يحسمه التقييم.
reading-band =
    وفيما لا يحسمه التقييم يُقترح من يكمّل الآخرين على أفضل وجه مع استيفاء الحدود الدنيا، ما لم يقرر
    شخص مسمّى خلاف ذلك بسبب مكتوب.
reading-waiting-list =
    تُعرض المقاعد التي تخلو وفق قائمة الانتظار: بحسب ما يضيفه كل طلب إلى المختارين، أو بحسب القرعة.
    وقد تمنح الحدود الدنيا نتيجةً أدنى فرصةً أوفر.
band-in-words =
    عدد الطلبات التي لا يحسمها التقييم: { $open }، اقتُرح منها لمقعد: { $selected }، وبتّ فيه شخص
    مسمّى بسبب مكتوب: { $decided }.

another-panel =
    مع فريق تقييم آخر: من دون المقيّم { $reviewer } يتغير { $seats ->
        [one] مقعد واحد
        [two] مقعدان
        [few] { $seats } مقاعد
        [many] { $seats } مقعداً
       *[other] { $seats } مقعد
    }.

offer-meets-need-on = { $giver }: { $asset }، الموضوع ({ $topic })؛ والحاجة لدى { $taker }
lottery-announced =
    تُمنح بالقرعة المقاعد المفتوحة التي لا يحسمها التقييم ولا قرار مكتوب، مع استيفاء الحدود الدنيا
    أعلاه. وتُجرى القرعة من سرّ حُدد قبل هذه الدعوة ومن القائمة المقفلة ومن هذا الرقم العام:
    { $value }.

## Index of papers

papers-of-meeting = وثائق الاجتماع
paper = الوثيقة
what-it-is = مضمونها
files = الملفات
ranking = ترتيب الطلبات
letters = الرسائل
about-agenda = البنود والجدول الزمني والموائد المستديرة، مع ملف تقويم يُفتح في أي مفكرة إلكترونية.
about-aide-memoire = دواعي عقد الاجتماع ومواضيعه والمشاركون فيه وكيفية اختيارهم.
about-participants = المشاركون وصفة مشاركتهم ومنظماتهم وبلدانهم.
about-ranking = جميع الطلبات ونتائجها معياراً معياراً والقرار المتخذ بشأن كل منها.
about-decision = صاحب القرار وأسسه والمعنيون به وأثره حسب القطاع والبلد.
about-seating = توزيع المشاركين على الطاولات في كل جولة، صوراً وقوائم.
about-table-cards = بطاقة قابلة للطي لكل طاولة، تحمل رقمها ومحورها.
about-nameplates = لوحة اسم قابلة للطي لكل مشارك، على كل وجه منها كتابة.
about-letters = جميع الرسائل المرسلة، في صيغة تفتحها برامج البريد.
about-other = ملف من ملفات الاجتماع.

## Letters

salutation = { $addressee }،
greeting = تحية طيبة وبعد،
farewell = وتفضلوا بقبول فائق الاحترام والتقدير.
salutation-of-excellency = { $addressee }،
farewell-of-excellency = وتفضلوا بقبول فائق الاحترام والتقدير.
neutral-honorific = السيدة/السيد
invitation-subject = دعوة: { $meeting }
invitation-opening =
    يشرّفني أن أدعوكم إلى المشاركة، بصفتكم الشخصية، في الاجتماع المعنون «{ $meeting }».
invitation-views =
    وتُوجَّه هذه الدعوة إليكم تقديرًا لخبرتكم؛ وتُعدّ الآراء التي تبدونها في الاجتماع آراءكم الخاصة،
    ولا تُلزم المؤسسة التي تعملون فيها ولا حكومة بلدكم.
invitation-deadline = وقد يُعرض مكانكم بعد هذا التاريخ على غيركم من ذوي الخبرة.
invitation-closing = وإنني أتطلّع إلى إسهامكم في أعمال الاجتماع.
reminder-subject = تذكير بالدعوة: { $meeting }
reminder-opening =
    أشير إلى الدعوة الموجّهة إليكم للمشاركة، بصفتكم الشخصية، في الاجتماع المعنون «{ $meeting }».
reminder-closing = وإذا كنتم قد أجبتم في هذه الأثناء، فيُرجى عدم الالتفات إلى هذه الرسالة.
waiting-subject = قائمة الانتظار: { $meeting }
waiting-thanks = أشكركم على تقديم طلبكم للمشاركة في الاجتماع المعنون «{ $meeting }».
waiting-opening = وقد عُرضت الأماكن المفتوحة كلها في هذه المرحلة، وأُدرج طلبكم في قائمة الانتظار.
waiting-closing =
    وإذا أُتيح لكم مكان، فسأكتب إليكم من جديد. ولا يُطلب منكم أي إجراء إلى ذلك الحين، وأنصح بعدم
    اتخاذ أي ترتيبات للسفر.
regret-subject = بشأن طلبكم: { $meeting }
regret-thanks = أشكركم على تقديم طلبكم للمشاركة في الاجتماع المعنون «{ $meeting }».
regret-opening = ويؤسفني إبلاغكم بأنه تعذّر تخصيص مكان لكم، وذلك للسبب الآتي:
regret-closing =
    ولا يخصّ هذا القرار سوى هذا الاجتماع، ونرحّب بأي طلب تقدّمونه للمشاركة في اجتماعات لاحقة.
regret-places = تجاوز عدد الطلبات عدد الأماكن المفتوحة.
regret-gate = لم يستوفِ الطلب أحد شروط الدعوة.
regret-incomplete = لم يتضمّن الطلب جميع الإجابات التي يقتضيها الإعلان عن تقديم الطلبات.
regret-late = ورد الطلب بعد الموعد النهائي المحدّد في الإعلان عن تقديم الطلبات.
regret-topics = يقع العمل المبيّن في الطلب خارج مواضيع الاجتماع.
regret-evidence = لم يتضمّن الطلب ما يكفي من الأدلة على ما يعرضه وما يحتاج إليه لكي يمكن تقييمه.
regret-floors =
    تعيّن أيضًا بلوغ الأعداد الدنيا لكل فئة، على النحو المعلن في الإعلان عن تقديم الطلبات.
regret-unreviewed = لم يُراجَع الطلب.
letter-dates = التاريخ:
letter-place = المكان:
answer-request =
    وأرجو التفضل بإبلاغي، في موعد أقصاه { $deadline }، بإمكان مشاركتكم في الاجتماع، وذلك على الصفحة
    التالية المخصّصة لكم وحدكم:
reminder-request =
    ولم يُسجَّل حتى الآن ردّ منكم. وأرجو التفضل بموافاتي به في موعد أقصاه { $deadline }، وذلك على
    الصفحة التالية المخصّصة لكم وحدكم:
answer-by-mail =
    وأرجو التفضل بإبلاغي، في موعد أقصاه { $deadline }، بإمكان مشاركتكم في الاجتماع، وذلك بالردّ على
    هذه الرسالة أو على العنوان التالي:
reminder-by-mail =
    ولم يُسجَّل حتى الآن ردّ منكم. وأرجو التفضل بموافاتي به في موعد أقصاه { $deadline }، وذلك بالردّ
    على هذه الرسالة أو على العنوان التالي:

## Refusals of ConveneService

no-meeting-yet = لا يوجد أي اجتماع بعد
    .next = يُستورد اجتماع من ملف

which-meeting = توجد عدة اجتماعات: { $codes }
    .next = يُحدَّد الاجتماع المقصود

no-such-meeting = لا وجود لاجتماع { $code }
    .next = يُنظر في قائمة الاجتماعات

published-already = سبق نشر الدعوة إلى { $code }
    .next = تُستكمل معالجة الطلبات

## Refusals of ConveneValues

unknown-currency = { $currency } ليس رمز عملة وفق المعيار ISO 4217
    .next = تُكتب ثلاثة أحرف لاتينية كبيرة، مثل USD

points-off-scale = { $value } خارج السلّم من 0 إلى 4
    .next = تُعطى الدرجة 0 أو 1 أو 2 أو 3 أو 4، أو يُترك المكان خالياً عند تعذّر الحكم

## Problems of ConveneValues

part-missing = غير موجود

off-points-scale = { $number } خارج السلّم من 0 إلى 4

no-country-code = { $given } ليس رمز بلد وفق المعيار ISO 3166

no-calendar-day = { $given } ليس تاريخاً مثل 2007-09-05

no-clock-time = { $given } ليس توقيتاً مثل 09:30

address-without-at = لا تتضمن { $address } العلامة @

address-local-beyond-ascii =
    تتضمن { $address } قبل العلامة @ أحرفاً خارج ASCII، ولا يمكن الإرسال إليها بعدُ

address-local-not-plain = في { $address } جزء قبل العلامة @ خالٍ أو مفرط الطول أو غير بسيط

address-domain-beyond-ascii =
    تتضمن { $address } في نطاقها أحرفاً خارج ASCII؛ يُكتب النطاق بصيغة xn--

address-domain-none = الجزء الواقع بعد العلامة @ في { $address } ليس نطاقاً

address-too-long = { $address } أطول من 254 حرفاً

## Refusals of ConveneTables

unreadable-json = لا يُقرأ الملف بصيغة JSON ابتداءً من السطر { $line }، العمود { $column }
    .next = يُصحَّح هذا الموضع، وغالباً ما يتعلق الأمر بفاصلة أو علامة اقتباس أو قوس زائد أو ناقص

table-is-empty = الملف فارغ
    .next = يُحفظ الجدول بصيغة «CSV UTF-8» ويُستورد ذلك الملف

table-is-spreadsheet = الملف جدول إلكتروني أو ملف مضغوط وليس CSV
    .next = يُحفظ الجدول بصيغة «CSV UTF-8» ويُستورد ذلك الملف

table-is-utf16 = الملف مرمّز بصيغة UTF-16
    .next = يُحفظ الجدول بصيغة «CSV UTF-8» ويُستورد ذلك الملف

table-row-overlong = الصف { $row } أطول من أن يكون صفاً في جدول
    .next = يُحتفظ بالأعمدة التي تُقرأ، وبكل صف في سطر مستقل

wrong-columns = ليس في الجدول العمود { $missing }؛ وفيه { $given }
    .next = تُسمّى الأعمدة في صف واحد فوق البيانات، مثل { $example }

## Problems of ConveneTables

cell-holds-control = فيه محرف التحكم { $sign }

cell-break-as-blank = قُرئت نهاية سطر في الخلية على أنها مسافة

cell-invisible-left-out = حُذفت محارف غير مرئية

cell-pictures = لا يمكن طبع { $pictures } على كل وثيقة

address-invisible-left-out = حُذفت محارف غير مرئية من { $address }

address-scheme-left-out = حُذفت mailto: من { $address }

person-without-address = ليس للشخص عنوان

no-address = { $given } ليس عنواناً مثل name@example.org

cell-too-long = أطول من { $most } حرف

more-of-the-kind = ومشكلات أخرى من هذا النوع عددها { $count }

header-not-read = لم يُقرأ: { $columns }

country-read-as =
    قُرئ { $code } على أنه { $country } في { $rows ->
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفاً
       *[other] { $rows } صف
    }

row-cells-uneven =
    في الصف { $cells ->
        [one] خلية واحدة
        [two] خليتان
        [few] { $cells } خلايا
        [many] { $cells } خلية
       *[other] { $cells } خلية
    }، وفي صف العناوين { $header }

row-too-wide = فيه أكثر من { $most } خلية، أو لا نهاية له

column-named-twice = يذكر صف العناوين هذا العمود مرتين

column-missing = لا يوجد العمود { $column }

column-missing-by-any-name = لا يوجد العمود { $column }، المعروف أيضاً باسم { $others }

cell-text-after-quote = يلي علامةَ الاقتباس الختامية نصٌّ

quote-never-closed = علامة الاقتباس المفتوحة هنا لا تُغلق

cell-not-utf8 = النص ليس بترميز UTF-8: يُذكر ترميزه، windows-1252 أو windows-1256

json-after-end = لا يجوز أن يلي القوسَ الأخير شيء

json-ends-early = ينتهي الملف قبل تمامه

json-too-deep = عدد الأقواس المفتوحة يتجاوز 64

json-name-missing = ينقص اسم بين علامتي اقتباس

json-name-twice = يرد { $name } مرتين بين القوسين نفسيهما

json-colon-missing = تنقص نقطتان رأسيتان بعد { $name }

json-comma-or-brace = تنقص فاصلة أو { "}" }

json-comma-or-bracket = تنقص فاصلة أو ]

json-value-missing = تنقص قيمة

json-no-value = { $given } ليس قيمة من قيم JSON

json-not-utf8 = النص ليس بترميز UTF-8

json-text-over-lines = يجب أن ينتهي النص في سطره؛ يُكتب \n لبدء سطر جديد

json-no-escape = ما يلي \ ليس رمزاً مقبولاً في JSON

## Refusals of ConveneSolvers

seating-contradiction = لا يمكن وضع خطة الجلوس على النحو المطلوب
    .next = يُغيَّر ما هو مذكور وتُعاد المحاولة

selection-contradiction = لا يمكن إجراء الاختيار على النحو المطلوب
    .next = يُغيَّر ما هو مذكور وتُعاد المحاولة

seats-do-not-fit = مقاعد إحدى الجولات لا تناسب عدد الحاضرين
    .next = تُضاف مقاعد أو طاولات أو تُزال

fixed-seats-do-not-fit = مقاعد إحدى الجولات لا تناسب عدد الحاضرين
    .next = تُحرَّر أماكن من المذكورة، أو تُضاف مقاعد أو طاولات أو تُزال

other-plan = الخطة المراد إصلاحها تخص اجتماعاً آخر
    .next = توضع خطة جديدة

too-few-changes =
    لم توجد خطة تراعي جميع القواعد مع تغيير { $most ->
        [one] مقعد واحد
        [two] مقعدين
        [few] { $most } مقاعد
        [many] { $most } مقعداً
       *[other] { $most } مقعد
    }؛ ويكفي { $fewest }
    .next = يُسمح بهذا العدد

fewer-than-fewest-changes =
    لم توجد خطة تراعي جميع القواعد مع تغيير { $most ->
        [one] مقعد واحد
        [two] مقعدين
        [few] { $most } مقاعد
        [many] { $most } مقعداً
       *[other] { $most } مقعد
    }؛ والحد الأدنى { $fewest }
    .next = يُسمح بهذا العدد

no-plan-whoever-moves = لم توجد خطة تراعي جميع القواعد أياً كان من يُنقل؛ وليس ذلك برهاناً
    .next = تُحرَّر مقاعد، أو تُغيَّر الطاولات في ملف الاجتماع

no-plan-proved = لا تراعي جميعَ القواعد أيُّ خطة أياً كان من يُنقل؛ وقد جُرّبت جميعها
    .next = تُحرَّر مقاعد، أو تُغيَّر الطاولات في ملف الاجتماع

instance-unreadable = الملف ليس مسألة من هذا النوع
    .next = يُقارن بوصف الصيغة في docs/manual/solving.md

## Problems of ConveneSolvers

absent-in-that-round = الشخص { $person } غائب في تلك الجولة

contradicts-other = يناقض { $other }

person-twice = يذكر شخصاً واحداً مرتين

lowest-above-highest = العدد الأدنى أعلى من العدد الأقصى

no-such-person = لا يوجد الشخص { $person }

no-such-round = لا توجد الجولة { $round }

no-such-table = لا توجد الطاولة { $table }

no-such-language = لا توجد اللغة { $language }

is-for-other-people = يخص { $given } من الأشخاص، لا { $people }

are-for-other-people = تخص { $given } من الأشخاص، لا { $people }

round-of-other-tables = فيها { $given } من الطاولات، لا { $tables }

fit-of-other-shape = ليس عدداً واحداً لكل شخص وطاولة

plan-of-other-shape = ليست طاولة واحدة لكل جولة وشخص

plan-of-other-size = ليس في الخطة { $rounds } من الجولات لعدد { $people } من الأشخاص

pair-meets-again = يلتقيان { $count } مرات

absent-but-seated = الشخص { $person } غائب وله مقعد

person-without-seat = ليس للشخص { $person } مقعد

rule-not-kept = لم يُراعَ: { $rule }

seats-outside-range = المقاعد: { $number }، والمسموح من { $lowest } إلى { $highest }

rule-outside-range = { $rule }: { $number }، والمسموح من { $lowest } إلى { $highest }

no-common-language = لا لغة مشتركة: عدد المستبعدين { $people }

too-many-seats-changed = تغيّر { $changes } من المقاعد، والمسموح { $allowed }

fixed-above-seats = ثُبّت { $held } في { $seats } من المقاعد؛ يُحرَّر { $count } من: { $places }

seats-above-present = يجب شغل { $seats } من المقاعد، وعدد الحاضرين { $present }

fixed-seats-above-present =
    مع الأماكن المثبتة يجب شغل { $seats } من المقاعد، وعدد الحاضرين { $present }؛ يُحرَّر { $count }
    من: { $places }

present-above-seats = عدد الحاضرين { $present }، وليس هناك إلا { $seats } من المقاعد

search-too-large =
    يجب ألا يتجاوز حاصل ضرب الجولات في الطاولات في الأشخاص أو قواعد التوزيع { $most }، وهو
    { $cells }

value-beyond-at-table =
    يجب أن يكون من { $lowest } إلى { $highest } حيث يجلس { $size } إلى الطاولة، لا { $number }

value-beyond-when-chosen =
    يجب أن يكون من { $lowest } إلى { $highest } حيث يُختار { $chosen }، لا { $number }

people-beyond = يجب أن يكون عدد الأشخاص من { $lowest } إلى { $highest }، لا { $number }

rounds-beyond = يجب أن يكون عدد الجولات من { $lowest } إلى { $highest }، لا { $number }

tables-beyond = يجب أن يكون عدد الطاولات من { $lowest } إلى { $highest }، لا { $number }

lowest-number-beyond = يجب أن يكون العدد الأدنى من { $lowest } إلى { $highest }، لا { $number }

highest-number-beyond = يجب أن يكون العدد الأقصى من { $lowest } إلى { $highest }، لا { $number }

fit-beyond = يجب أن يكون مدى الملاءمة من { $lowest } إلى { $highest }، لا { $number }

changes-beyond =
    يجب أن يكون عدد المقاعد التي يجوز تغييرها من { $lowest } إلى { $highest }، لا { $number }

price-beyond = يجب أن يكون الكلفة من { $lowest } إلى { $highest }، لا { $number }

candidates-beyond = يجب أن يكون عدد المرشحين من { $lowest } إلى { $highest }، لا { $number }

at-least-beyond = يجب أن يكون الحد الأدنى من { $lowest } إلى { $highest }، لا { $number }

at-most-beyond = يجب أن يكون الحد الأقصى من { $lowest } إلى { $highest }، لا { $number }

score-beyond = يجب أن يكون النتيجة من { $lowest } إلى { $highest }، لا { $number }

cost-beyond = يجب أن يكون التكلفة من { $lowest } إلى { $highest }، لا { $number }

budget-beyond = يجب أن يكون الميزانية من { $lowest } إلى { $highest }، لا { $number }

to-choose-beyond = يجب أن يكون عدد من يُختارون من { $lowest } إلى { $highest }، لا { $number }

groups-beyond = يجب أن يكون عدد المجموعات من { $lowest } إلى { $highest }، لا { $number }

size-beyond = يجب أن يكون حجم المجموعة من { $lowest } إلى { $highest }، لا { $number }

weeks-beyond = يجب أن يكون عدد الأسابيع من { $lowest } إلى { $highest }، لا { $number }

groups-times-size-beyond =
    يجب أن يكون حاصل ضرب عدد المجموعات في حجمها من { $lowest } إلى { $highest }، لا { $number }

lowest-size-beyond =
    يجب أن يكون الحجم الأدنى للمجموعة { $group } من { $lowest } إلى { $highest }، لا { $number }

highest-size-beyond =
    يجب أن يكون الحجم الأقصى للمجموعة { $group } من { $lowest } إلى { $highest }، لا { $number }

conflicts-with-others-listed = لا يُستوفى مع سائر ما هو مذكور

no-such-candidate = لا يوجد المرشح { $candidate }

is-for-other-candidates = يخص { $given } من المرشحين، لا { $candidates }

are-for-other-candidates = تخص { $given } من المرشحين، لا { $candidates }

no-range = من { $lowest } إلى { $highest } ليس مدى صحيحاً

must-be-in-and-out = يجب أن يكون من المختارين وألا يكون منهم

outside-range = { $number }، والمسموح من { $lowest } إلى { $highest }

must-be-in = يجب أن يكون من المختارين

must-be-out = يجب ألا يكون من المختارين

above-budget = { $spent }، والمسموح { $budget }

not-two-counts = ليس عددين

not-two-counts-and-kind = لا يبدأ بعددين ونوع

group-without-sizes = ليس فيه حجم للمجموعة { $group }

group-lowest-above-highest = المجموعة { $group }: الحجم الأدنى أعلى من الحجم الأقصى

value-outside = يجب أن تكون القيمة من { $lowest } إلى { $highest }

value-differs-from-line = يعطي { $one } و{ $other } قيمة غير التي في سطر سابق

value-differs-from-entry = يعطي { $one } و{ $other } قيمة غير التي في عنصر سابق

not-two-people-and-value = ليس رقمي شخصين وقيمة

no-such-two-people = لا يوجد شخصان رقماهما { $one } و{ $other }

not-groups-size-weeks = ليس على صيغة المجموعات-الحجم-الأسابيع، مثل 8-4-10

must-be-object = يجب أن يكون كائناً بين { "{ }" }، لا { $given }

no-key-of-kind = ليس مفتاحاً من مفاتيح النوع { $kind }

must-be-of-kind = يجب أن يكون "{ $kind }"، لا { $given }

more-such-entries = وعناصر أخرى مماثلة عددها { $count }

must-be-list = يجب أن يكون قائمة بين [ ]، لا { $given }

must-be-list-of = يجب أن يكون قائمة [{ $columns }]، لا { $given }

names-what-is-not = يذكر { $column } ولا يوجد أي منه

must-be-whole-number = يجب أن يكون عدداً صحيحاً من { $lowest } إلى { $highest }، لا { $given }

column-must-be-whole-number =
    يجب أن يكون { $column } عدداً صحيحاً من { $lowest } إلى { $highest }، لا { $given }

must-be-flag = يجب أن يكون true أو false، لا { $given }

must-be-text = يجب أن يكون نصاً بين علامتي اقتباس، لا { $given }

entries-per-person = يجب أن تكون العناصر { $wanted }، عنصر لكل شخص، لا { $count }

entries-per-round = يجب أن تكون العناصر { $wanted }، عنصر لكل جولة، لا { $count }

entries-per-table = يجب أن تكون العناصر { $wanted }، عنصر لكل طاولة، لا { $count }

entries-per-candidate = يجب أن تكون العناصر { $wanted }، عنصر لكل مرشح، لا { $count }

up-to-below-m = أقل من m، وقيمته { $least }

budget-without-cost = لا يُحتسب إلا مع cost، وهو غير موجود

no-key-of-quota = { $name } ليس مفتاحاً من مفاتيح الحصة

name-missing = { $name } غير موجود

name-of-entry-before = { $name } اسم عنصر سابق

changes-without-previous = يبيّن مدى البعد عن previous، وهو غير موجود

given-by-attributes-too = مذكور في attributes أيضاً

given-by-spread-of-too = مذكور في spreadOf أيضاً

asks-for-missing = يستند إلى { $missing }، وهو غير موجود

language-not-common = قيمته false، مع أن interpretation يبيّن أين لا تلزم لغة مشتركة

common-language-without-langs = غير موجود، مع أن المطلوب لغة مشتركة لكل طاولة

## Refusals of ConveneCore

meeting-invalid =
    في الاجتماع { $code } { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلةً
       *[other] { $count } مشكلة
    }؛ ولم يُستورد شيء
    .next = تُصحَّح المواضع المذكورة في ملف الاجتماع ويُعاد استيراده

meeting-unreadable =
    { $count ->
        [one] تعذّرت قراءة جزء واحد
        [two] تعذّرت قراءة جزأين
        [few] تعذّرت قراءة { $count } أجزاء
        [many] تعذّرت قراءة { $count } جزءاً
       *[other] تعذّرت قراءة { $count } جزء
    } من ملف الاجتماع؛ ولم يُستورد شيء
    .next = تُصحَّح المواضع المذكورة؛ ويبيّن هذا الأمر شكل الملف الكامل

bad-rows-of-people =
    { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلةً
       *[other] { $count } مشكلة
    } في جدول الأشخاص؛ ولم يُستورد شيء
    .next = تُصحَّح المواضع المذكورة ويُعاد استيراد الملف

bad-rows-of-organisations =
    { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلةً
       *[other] { $count } مشكلة
    } في جدول المنظمات؛ ولم يُستورد شيء
    .next = تُصحَّح المواضع المذكورة ويُعاد استيراد الملف

bad-rows-of-applications =
    { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلةً
       *[other] { $count } مشكلة
    } في جدول الطلبات؛ ولم يُستورد شيء
    .next = تُصحَّح المواضع المذكورة ويُعاد استيراد الملف

bad-rows-of-reviewers =
    { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلةً
       *[other] { $count } مشكلة
    } في جدول المقيّمين؛ ولم يُستورد شيء
    .next = تُصحَّح المواضع المذكورة ويُعاد استيراد الملف

bad-rows-of-ratings =
    { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلةً
       *[other] { $count } مشكلة
    } في جدول التقييمات؛ ولم يُستورد شيء
    .next = تُصحَّح المواضع المذكورة ويُعاد استيراد الملف

rating-columns-missing = ليس في الجدول العمودان criterion وpoints، ولا أي من الأعمدة { $criteria }
    .next = تُكتب الأعمدة application,reviewer,criterion,points، أو عمود لكل معيار

score-weights-not-usable = لا يمكن احتساب أي نتيجة بهذه الأوزان
    .next = يُصحَّح ما هو مذكور

panel-not-clear = ليس واضحاً ما هي الطلبات التي يُنظر فيها
    .next = تُسحب الطلبات المذكورة أو تُدمج

application-without-profile = بعض الطلبات غير وارد بين الأزواج
    .next = تُبنى الأزواج من القائمة المقفلة كاملةً

pairs-not-comparable = لا يمكن نمذجة الأزواج
    .next = يُصحَّح ما هو مذكور ثم يُعاد الحساب

ratings-not-usable = لا يمكن استخدام التقييمات
    .next = يُصحَّح ما هو مذكور ثم يُعاد الحساب

limits-not-usable = لا يمكن استخدام حدود القرار
    .next = يُصحَّح ما هو مذكور

marks-not-to-be-weighed = لا يمكن تقدير مدى رسوخ الدرجات
    .next = يضع مقيّمان اثنان على الأقل درجات لطلبين أو أكثر

no-seats-keep-floors = لا تستوفي جميعَ الحدود الدنيا أيُّ مجموعة من الطلبات عددها { $places }
    .next = يُخفَّض أحد الحدود الدنيا، أو يُوسَّع نطاق الدعوة، أو يُغيَّر عدد المقاعد

seats-not-given-as-asked = لا يمكن منح المقاعد على النحو المطلوب
    .next = يُخفَّض ما هو مذكور، أو يُوسَّع نطاق الدعوة

lottery-not-possible = لا يمكن إجراء القرعة
    .next = يُصحَّح ما هو مذكور؛ ولم تُجرَ القرعة

lottery-not-announced = لا تعلن الدعوة عن قرعة يمكن إعادة التحقق منها
    .next = تُنشر بصمة السرّ والقيمة العامة التي ستُستخدم

lottery-secret-length =
    في السرّ { $count ->
        [one] بايت واحد
        [two] بايتان
        [few] { $count } بايتات
        [many] { $count } بايتاً
       *[other] { $count } بايت
    } بدلاً من 32
    .next = تُؤخذ 32 بايتاً من مصدر العشوائية في نظام التشغيل

may-not-edit-meeting = لا يحق لـ{ $name } تعديل الاجتماع
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-edit-directory = لا يحق لـ{ $name } تعديل الدليل
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-receive-applications = لا يحق لـ{ $name } استلام الطلبات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-assign-reviews = لا يحق لـ{ $name } إسناد التقييمات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-record-reviews = لا يحق لـ{ $name } تسجيل التقييمات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-review = لا يحق لـ{ $name } التقييم
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-score-applications = لا يحق لـ{ $name } احتساب نتائج الطلبات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-propose-selection = لا يحق لـ{ $name } اقتراح الاختيار
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-sign-selection = لا يحق لـ{ $name } توقيع الاختيار
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-issue-invitations = لا يحق لـ{ $name } إصدار الدعوات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-record-answers = لا يحق لـ{ $name } تسجيل الردود
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-seat-tables = لا يحق لـ{ $name } توزيع المقاعد على الطاولات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-print-papers = لا يحق لـ{ $name } طبع الوثائق
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-view-scores = لا يحق لـ{ $name } الاطلاع على النتائج
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-view-secrets = لا يحق لـ{ $name } الاطلاع على المعلومات السرية
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-view-call = لا يحق لـ{ $name } الاطلاع على الدعوة
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-view-meeting = لا يحق لـ{ $name } الاطلاع على الاجتماع
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-view-audit = لا يحق لـ{ $name } الاطلاع على سجل المراجعة
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-keep-database = لا يحق لـ{ $name } إدارة قاعدة البيانات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

may-not-keep-accounts = لا يحق لـ{ $name } إدارة الحسابات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }

login-is-no-name = { $name } اسم دخول، والوثائق تذكر اسم من يقرر
    .next = يُذكر الاسم الكامل

## Problems of ConveneCore

stands-there-twice = يرد { $name } هناك مرتين

meeting-code-shape =
    يتألف الرمز من 2 إلى 32 من الأحرف اللاتينية الكبيرة والأرقام والشُّرَط، ولا يبدأ بشرطة

meeting-without-language = يلزم ذكر لغة واحدة على الأقل

meeting-zone-unknown = { $zone } ليس منطقة زمنية مثل Asia/Beirut

meeting-ends-before = { $ends } قبل { $starts }

no-mail-address = { $given } ليس عنوان بريد مثل office@example.org

fewer-than-none = لا يمكن أن يقل العدد عن صفر

wording-missing = لا نص باللغات { $languages }

topic-key-shape = المفتاح { $given } ليس حرفاً لاتينياً صغيراً

versions-from-one = تُعدّ الإصدارات ابتداءً من 1

nothing-to-score-by = لا يوجد ما يُقيَّم على أساسه

weight-not-above-zero = { $weight } لا يتجاوز 0

anchors-not-five = عددها { $count } بدلاً من 5، واحد لكل درجة من 0 إلى 4

no-such-principle = { $principle } ليس من المبادئ 1 إلى 7

outcomes-empty = يُحذف إذا لم يوجد أي منها

outcome-code-shape = يتألف الرمز من أحرف لاتينية كبيرة وأرقام ونقاط وشُرَط

too-few-reviews = يلزم لكل طلب تقييم واحد على الأقل

no-criterion-of-rubric = { $criterion } ليس من معايير التقييم

practice-marks-missing = لا درجة على { $criteria }

floor-without-values = لن تُحتسب أي قيمة

floor-value-no-sector = { $value } ليس قطاعاً معروفاً

floor-value-no-country = { $value } ليس بلداً معروفاً

floor-value-no-gender = { $value } ليس نوعاً اجتماعياً معروفاً

floor-value-no-language = { $value } ليس لغة معروفة

floor-value-no-newcomer = { $value } ليس قيمة معروفة للمشاركين الجدد

number-below = { $number } أقل من { $least }

floor-above-open-places = لا يمكن أن يكون { $lowest } من { $open } من المقاعد المفتوحة

floors-above-open-places = { $floors } تطلب مجتمعةً { $sum } شخصاً، والمقاعد المفتوحة { $open }

room-for-nobody = لا تتسع لأحد

agenda-items-from-one = تُعدّ البنود ابتداءً من 1

meeting-without-day = ليس للاجتماع يوم { $day }

session-ends-early = { $end } ليس بعد { $start }

no-room-above = { $room } ليس قاعة من القاعات المذكورة أعلاه

no-agenda-item = { $item } ليس بنداً من جدول الأعمال

no-topic = { $topic } ليس موضوعاً

sessions-clash =
    في القاعة { $room } في وقت واحد مع { $other }، في اليوم { $day } من { $start } إلى { $end }

room-too-small =
    تتسع { $room } لعدد { $capacity }، ومن المقرر أن يجتمع فيها أصحاب المقاعد المفتوحة وعددهم
    { $open }

tables-from-one = تُعدّ الطاولات ابتداءً من 1

tables-seat-too-few = تتسع الطاولات مجتمعةً لعدد { $seats } من أصل { $open } من المقاعد المفتوحة

tables-need-too-many = تحتاج الطاولات مجتمعةً إلى { $lowest } شخصاً من أصل { $places }

no-pattern-of-meeting = ليس لديه نموذج اجتماع للمقارنة

text-over-lines = نص من سطر واحد، وهو يمتد على عدة أسطر

name-not-known-here = { $name } غير معروف هنا: خطأ في الكتابة، أو من جزء آخر

no-whole-number = { $given } ليس عدداً صحيحاً

number-beyond = { $given } يتجاوز { $most }

part-not-readable = تعذّرت قراءة جزء منه

part-empty = فارغ

text-belongs-here = المطلوب هنا نص بين علامتي اقتباس

flag-belongs-here = المطلوب هنا true أو false

number-belongs-here = المطلوب هنا عدد صحيح

list-belongs-here = المطلوب هنا قائمة بين [ ]

object-belongs-here = المطلوب هنا جزء بين { "{ }" }

must-be-one-of = يجب أن يكون واحداً مما يلي: { $allowed }

part-fault = { $why }

person-taken-once = ورد { $name } من قبل في الصف { $row }؛ وأُخذ مرة واحدة

person-differs = ورد { $name } في الصف { $row } مع اختلاف في { $columns }

person-without-name = ليس للشخص اسم

characters-lost = في { $given } محارف فُقدت قبل وصوله إلى هنا

mailbox-shared = يخدم { $mailbox } { $people } أشخاص، في الصفوف { $rows }

name-of-another = { $name } هو أيضاً اسم شخص آخر في الصف { $row }

name-nearly-of = { $name } يكاد يكون اسم { $other } في الصف { $row }

not-one-of = { $given } ليس واحداً مما يلي: { $known }

organisation-of-two-sectors = قطاع { $name } في صف سابق { $before }، وهنا { $sector }

person-without-country = ليس للشخص بلد

gender-not-known = { $given } ليس f أو m أو x أو خانة خالية

no-language-code = { $given } ليس رمز لغة مثل ar

language-not-named = لم تُذكر أي لغة

application-not-named = لم يُذكر أي طلب

no-application-of-meeting = { $application } ليس من طلبات الاجتماع

no-answer-number = { $given } ليس رقم إجابة

criterion-not-named = لم يُذكر أي معيار

rated-already = قيّم { $reviewer } الطلب { $application } وفق { $criterion } في الصف { $row } من قبل

mark-off-scale = { $given } خارج السلّم 0، 1، 2، 3، 4

blanks-cannot-judge =
    { $count ->
        [one] قُرئت خلية خالية واحدة
        [two] قُرئت خليتان خاليتان
        [few] قُرئت { $count } خلايا خالية
        [many] قُرئت { $count } خلية خالية
       *[other] قُرئت { $count } خلية خالية
    } على أنها تعذّر الحكم

no-points-column = لا يوجد عمود للدرجات

reviewer-read-as = قُرئ { $name } على أنه { $reviewer }

reviewer-same-name = { $name } هو أيضاً اسم { $other }

reviewer-near-name = { $name } يكاد يكون أيضاً اسم { $other }

reviewer-fits-several = ينطبق { $given } على { $reviewers }: يُكتب العنوان

reviewer-not-named = لم يُذكر أي مقيّم

reviewer-not-known =
    { $given } غير معروف{ $growing ->
        [yes] ؛ يُكتب المقيّم الجديد هكذا: Name <name@example.org>
       *[no] { "" }
    }

reviewer-nearly-known =
    { $given } غير معروف، ولكنه يكاد يكون اسم { $near }{ $growing ->
        [yes] ؛ يُكتب المقيّم الجديد هكذا: Name <name@example.org>
       *[no] { "" }
    }

same-address-already = ورد { $name } بالعنوان نفسه من قبل في الصف { $row }

stands-in-row-already = ورد { $given } من قبل في الصف { $row }

no-topic-of-meeting = { $topic } ليس من مواضيع الاجتماع

load-out-of-range = { $given } ليس عدداً من 1 إلى 9999

application-code-shape = { $given } ليس رمزاً مثل A-0012: الحرف A ثم شرطة ثم 4 إلى 9 أرقام

no-gate-of-rubric = { $gate } ليس شرطاً من شروط معايير التقييم للاجتماع

topics-not-one-to-three = عدد المواضيع { $count } بدلاً من موضوع واحد إلى ثلاثة

topic-twice = ذُكر موضوع مرتين

outcome-without-catalogue = ذُكر { $outcome }، وليس للاجتماع نتائج متفق عليها

outcome-not-in-catalogue = { $outcome } ليس من النتائج المتفق عليها في سجل الاجتماع

outcome-twice = ذُكرت نتيجة مرتين

no-sum-of-money = { $given } ليس مبلغاً مثل 25000.00 USD

no-target-day = { $given } ليس تاريخاً مثل 2008-09-05

target-missing = لا يوجد هدف يتعلق به هذا

organisation-without-name = ليس للمنظمة اسم

encoding-reads-as = يُقرأ { $given } على أنه { $repaired }

encoding-was-read-as = قُرئ { $given } على أنه { $repaired }

sector-not-told =
    { $word } لا يدل على قطاع؛ وتُرك غير محدد في { $rows ->
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفاً
       *[other] { $rows } صف
    }

encoding-repaired =
    أُصلح ترميز { $rows ->
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفاً
       *[other] { $rows } صف
    }، واحتُفظ بالصفوف كما قُرئت

encoding-kept =
    ترميز { $rows ->
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفاً
       *[other] { $rows } صف
    } معيب وتُرك كما هو

answers-too-many = عدد الإجابات في خلية واحدة { $count }، والحد الأقصى { $most }

answer-no-day = { $answer }: { $given } ليس تاريخاً

answer-not-one-of = { $answer }: { $given } ليس واحداً مما يلي: { $known }

answer-no-priority = { $answer }: { $given } ليس أولوية، أي 1 أو 2 أو 3

answer-no-years = { $answer }: { $given } ليست سنوات مثل 2004-2006 أو 2005 أو 2006-

answer-without-title = { $answer }: ليس للشراكة عنوان

answer-sector-unknown = { $answer }: في { $given } قطاع غير معروف

answer-off-topic = { $answer }: { $topic } ليس من مواضيع الاجتماع

answer-without-topic = { $answer }: لم يُذكر أي من مواضيع الاجتماع

answer-no-size = { $answer }: { $given } ليس حجماً، أي S أو M أو L

answer-no-country = { $answer }: { $given } ليس رمز بلد وفق المعيار ISO 3166

number-not-between = { $number } ليس بين { $lowest } و{ $highest }

number-lies-outside = { $number } لا يقع بين { $lowest } و{ $highest }

weights-both-zero = وزنا الجدارة والشراكة كلاهما 0

listed-more-than-once = يرد في القائمة أكثر من مرة

by-the-same-person = مقدَّم من الشخص نفسه صاحب { $earlier }

profile-missing = ليس له ملف تعريف

merit-too-far = تبعد جدارته عن المتوسط أكثر من خمسة انحرافات

interest-without-weight = لا يعطي الموضوع { $topic } وزناً من 1 إلى 1000

rating-off-rubric = يتعلق بمعيار غير وارد في معايير التقييم

rating-given-twice = أُعطي أكثر من مرة

rubric-without-criteria = لا معايير فيه

criterion-more-than-once = يرد هناك أكثر من مرة

criterion-without-weight = ليس له وزن بين 1 و1000

seats-beyond-applications = لا يمكن منح { $places } من المقاعد لطلبات عددها { $candidates }

floor-beyond-group = يطلب { $lowest } من { $members }

floor-beyond-seats = يطلب أكثر من { $places } من المقاعد

no-band = من { $lowest } إلى { $highest } ليس نطاقاً داخل 0 إلى 1000

less-than-zero = { $number } أقل من 0

no-candidate-for-seat = ليس مرشحاً لمقعد مفتوح

seated-already = له مقعد من قبل

lottery-other-secret = ليس السرّ الذي نُشرت بصمته

lottery-breaks-floors = لا يمكن استيفاؤها بمن تُجرى القرعة بينهم وعددهم { $count }

lottery-commitment-shape = ليس 64 رقماً ست عشرياً بأحرف صغيرة

lottery-value-not-said = غير مذكور
