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

## Refusals of ConveneService

assessment-not-there = ما حُفظ عن هذا الاختيار غير موجود
    .next = يُنظر في الأمر مع الجهة المكلفة بالمراجعة

no-such-score = لا توجد نتيجة للطلب { $code }
    .next = يُنظر في الطلبات التي لها نتيجة

no-score-to-decide-on = لا توجد نتيجة للطلب { $code }، فلا وجه للبتّ فيه
    .next = يُنظر في الطلبات المقترحة

ratings-decide = التقييم يحسم أمر الطلب { $code }: { $proposed ->
        [yes] فهو مقترح
       *[no] فهو غير مقترح
    }، إذ يحصل على مقعد في { $tenths } من كل 10 سحوبات
    .next = يُبتّ في الطلبات التي لا يحسمها التقييم: { $band }

ratings-decide-without-chance = التقييم يحسم أمر الطلب { $code }: { $proposed ->
        [yes] فهو مقترح
       *[no] فهو غير مقترح
    }
    .next = يُبتّ في الطلبات التي لا يحسمها التقييم: { $band }

nothing-decided = لم يُبتّ في الطلب { $code } في هذا المقترح
    .next = يُنظر فيما بُتّ فيه

too-few-applications = { $seats ->
        [one] هناك مقعد مفتوح واحد
        [two] هناك مقعدان مفتوحان
        [few] هناك { $seats } مقاعد مفتوحة
        [many] هناك { $seats } مقعداً مفتوحاً
       *[other] هناك { $seats } مقعد مفتوح
    }، والطلبات التي لها نتيجة: { $scored }
    .next = تُقيَّم طلبات أخرى، أو يُختار عدد أقل

no-cohort-found = { $places ->
        [one] لم يُعثر على طلب واحد يستوفي جميع الحدود الدنيا
        [two] لم يُعثر على طلبين يستوفيان جميع الحدود الدنيا
        [few] لم يُعثر على { $places } طلبات تستوفي جميع الحدود الدنيا
        [many] لم يُعثر على { $places } طلباً تستوفي جميع الحدود الدنيا
       *[other] لم يُعثر على { $places } طلب تستوفي جميع الحدود الدنيا
    }، وليس ذلك برهاناً على عدم وجودها
    .next = تُعاد المحاولة ببذرة أخرى، أو يُخفَّض أحد الحدود الدنيا المذكورة

no-cohort-keeps-floors = { $places ->
        [one] لا يوجد طلب واحد يستوفي جميع الحدود الدنيا
        [two] لا يوجد طلبان يستوفيان جميع الحدود الدنيا
        [few] لا توجد { $places } طلبات تستوفي جميع الحدود الدنيا
        [many] لا يوجد { $places } طلباً تستوفي جميع الحدود الدنيا
       *[other] لا يوجد { $places } طلب تستوفي جميع الحدود الدنيا
    }: { $floors }
    .next = يُخفَّض أحد هذه الحدود الدنيا، أو يُوسَّع نطاق الدعوة، أو يُغيَّر عدد المقاعد

floor-above-places = { $floors ->
        [one] هناك حد أدنى واحد يتجاوز عدد من سيُختارون، وهو { $places }
        [two] هناك حدان أدنيان يتجاوز كل منهما عدد من سيُختارون، وهو { $places }
        [few] هناك { $floors } حدود دنيا يتجاوز كل منها عدد من سيُختارون، وهو { $places }
        [many] هناك { $floors } حداً أدنى يتجاوز كل منها عدد من سيُختارون، وهو { $places }
       *[other] هناك { $floors } حد أدنى يتجاوز كل منها عدد من سيُختارون، وهو { $places }
    }
    .next = يُختار عدد أكبر، أو يُخفَّض ما هو مذكور

band-decided = يتعذّر البتّ في الطلب { $code } { $seated ->
        [yes] بمنحه مقعداً
       *[no] بعدم منحه مقعداً
    }: فقد بُتّ في جميع الطلبات الأخرى التي لا يحسمها التقييم
    .next = يُلغى أولاً القرار المتخذ بشأن أحدها

floor-would-break = { $seated ->
        [yes] مع منح الطلب { $code } مقعداً
       *[no] مع عدم منح الطلب { $code } مقعداً
    }، لا يوجد بين الطلبات التي لا يحسمها التقييم تبادل يستوفي الحدود الدنيا
    .next =
        يُبتّ أولاً في طلب آخر يُحتسب ضمن الحدود الدنيا المذكورة، أو يُترك الأمر على حاله

scores-outdated = تغيّرت تقييمات أو إجابات منذ حساب النتائج
    .next = تُحسب النتائج من جديد

nothing-drawn = لم تُجرَ القرعة بعد
    .next = تُجرى القرعة

replay-differs = لا تأتي القرعة بما كان قد حُفظ
    .next = لا يجوز أن يُدعى أحد بناءً عليها؛ ويُرجع إلى الجهة المكلفة بالمراجعة

no-lottery-announced = لم تعلن الدعوة إلى { $code } عن أي قرعة
    .next = يُبتّ بقرار معلّل مكتوب فيما لا يحسمه التقييم

lottery-not-drawn = تعلن الدعوة عن قرعة لم تُجرَ بعد؛ وعدد الطلبات الباقية لها: { $left }
    .next = تُجرى القرعة

nothing-to-score = لا يوجد تقييم لأي طلب يستوفي جميع الشروط
    .next = تُستورد التقييمات

not-scored = لم تُحسب أي نتائج بعد
    .next = تُحسب النتائج

nobody-to-choose = اختيار عدده { $places } لا يشمل أحداً
    .next = يُقترح طلب واحد على الأقل

too-few-places = { $seats ->
        [one] للاجتماع مقعد مفتوح واحد
        [two] للاجتماع مقعدان مفتوحان
        [few] للاجتماع { $seats } مقاعد مفتوحة
        [many] للاجتماع { $seats } مقعداً مفتوحاً
       *[other] للاجتماع { $seats } مقعد مفتوح
    }، لا { $wanted }
    .next = يُقترح عدد لا يتجاوز ذلك

scores-changed = أُعيد حساب النتائج بعد تقديم هذا المقترح
    .next = يُجرى الاختيار من جديد

signed-selection-stays =
    الاختيار الخاص باجتماع { $code } موقَّع من { $signatory }، ولا يتغيّر بعد ذلك
    .next = تُشغل المقاعد الخالية، أو يُقَرّ بوجود خطأ

no-such-selection = لا وجود هنا للاختيار رقم { $number }
    .next = يُنظر في قائمة الاختيارات

signed-selection-frozen =
    الاختيار الخاص باجتماع { $code } موقَّع؛ ولا يتغيّر ما قُرئ من أجله
    .next = يُقَرّ بوجود خطأ فيه

drawn-selection-stays = أُجريت القرعة، ويُوقَّع ما أسفرت عنه كما هو
    .next = يوقّعه شخص مخوَّل بذلك

no-selection-proposed = لم يُقترح أي اختيار بعد
    .next = يُقترح اختيار

nothing-proposed-anew = لم يُقترح أي اختيار منذ الإقرار بخطأ في الاختيار الموقَّع
    .next = يُقترح اختيار

proposal-changed = تغيّر المقترح بعد عرض أثره
    .next = يُنظر فيه من جديد

no-reason = لا يُقَرّ بخطأ إلا مع بيان السبب
    .next = يُبيَّن وجه الخطأ

nothing-signed = لا يوجد اختيار موقَّع يمكن أن يحلّ محله غيره
    .next = يُقترح اختيار ثم يُوقَّع

selection-signed-already = سبق توقيع الاختيار من { $signatory }
    .next = يُدعى من وقع عليهم الاختيار

applications-changed = وردت طلبات أو سُحبت بعد تقديم هذا المقترح
    .next = تُحسب النتائج ويُقدَّم المقترح من جديد

not-reviewed = بعض الطلبات تستوفي جميع شروط الدعوة ولم تُقيَّم قط
    .next = تُحال إلى التقييم، أو يُؤكَّد بشأن كل منها أن ذلك مقصود

seats-lost = بعض من وُجِّهت إليهم الدعوة سيفقدون مقاعدهم
    .next = يُؤكَّد بشأن كل منهم أن ذلك مقصود، أو يُتخذ قرار آخر؛ وحتى ذلك الحين يحتفظون بها

not-concerned = بعض الطلبات المسمّاة غير معنيّة
    .next = لا يُسمّى غير المعنيّ منها

answers-due-too-late = يجب أن ترد الإجابات قبل بدء الاجتماع
    .next = يُحدَّد يوم أسبق، أو يُترك المقعد خالياً

not-invited = بعض هؤلاء لم تُوجَّه إليهم دعوة
    .next = يُنظر في قائمة المدعوين

no-seat = لم يعد للطلب { $code } مقعد، ولا يوجد مقعد محجوز له
    .next = يُنظر في قائمة المدعوين وردودهم

seat-taken-after-declining =
    اعتذر صاحب الطلب { $leaving } في { $day }، ووُجِّهت الدعوة بدلاً منه إلى صاحب الطلب
    { $entering }
    .next = يُنظر في قائمة المدعوين وردودهم

seat-taken-after-bouncing =
    يتعذّر الاتصال بصاحب الطلب { $leaving } منذ { $day }، ووُجِّهت الدعوة بدلاً منه إلى صاحب الطلب
    { $entering }
    .next = يُنظر في قائمة المدعوين وردودهم

seat-taken-after-silence =
    لم يرد صاحب الطلب { $leaving } في الموعد (سُجّل ذلك في { $day })، ووُجِّهت الدعوة بدلاً منه إلى
    صاحب الطلب { $entering }
    .next = يُنظر في قائمة المدعوين وردودهم

seat-taken-after-withdrawal =
    انسحب صاحب الطلب { $leaving } في { $day }، ووُجِّهت الدعوة بدلاً منه إلى صاحب الطلب
    { $entering }
    .next = يُنظر في قائمة المدعوين وردودهم

not-in-seat = بعض هذه الطلبات ليس لها مقعد مفتوح ولا هي في قائمة الانتظار
    .next = يُنظر في الطلبات التي لها مقعد أو تنتظره

nobody-waits = لم يبقَ في قائمة الانتظار من يمكن أن يحلّ محلّ غيره
    .next = تُترك المقاعد خالية

no-seat-held = لا يوجد أي مقعد محجوز
    .next = يُنظر في قائمة المدعوين وردودهم

not-held = بعض هذه الطلبات لم تُخلِ أي مقعد متاح
    .next = يُنظر في المقاعد المحجوزة

selection-superseded = أُقرّ بخطأ في الاختيار الموقَّع، فلا يُدعى بناءً عليه أحد جديد
    .next = يُوقَّع الاختيار الذي يحلّ محلّه

not-signed = لم يُوقَّع الاختيار بعد، فلا يُدعى أحد
    .next = يوقّعه شخص مخوَّل بذلك

letters-in-hand = هي قيد الإرسال في عملية أخرى، لدقيقتين على الأكثر
    .next = يُنتظر قليلاً، ثم يُرسل ما تبقّى

round-overcrowded = عدد الحاضرين يتجاوز سعة القاعة
    .next = يُسجَّل الغائبون

seating-not-found = لم يُعثر على خطة جلوس تراعي جميع القواعد
    .next = يُمدَّد البحث، أو تُغيَّر الطاولات في ملف الاجتماع

nobody-seated = لا توجد خطة جلوس سارية
    .next = تُوضع خطة جلوس

nothing-to-seat = لا يمكن إجلاس أحد بعد
    .next = يُستكمل ما هو مذكور، ثم تُعاد المحاولة

participants-changed = تغيّر المشاركون أو القواعد أثناء توزيع المقاعد على الطاولات
    .next = يُنفَّذ الأمر من جديد

reason-missing = لن يعرف أحد لماذا لا يجتمع هذان الشخصان على طاولة واحدة أبداً
    .next = يُذكر السبب للأمانة وحدها

no-such-rule = لا توجد قاعدة بشأن { $one } و{ $other }
    .next = يُنظر في قائمة القواعد

round-not-in-programme = لا وجود للجولة { $round }
    .next = عدد جولات الاجتماع { $rounds }؛ ويُنظر في البرنامج

not-absent = لم يُسجَّل غياب { $code } في الجولة { $round }
    .next = يُحذف الخيار --undo لتسجيل الغياب

no-such-participant = لا يشارك { $code } في هذا الاجتماع
    .next = يُنظر في قائمة المشاركين

swap-breaks-rule = التبادل يخلّ بإحدى القواعد
    .next = يُجرى التبادل بين غيرهما، أو يُرفع تثبيت المقعد

seats-changed = غيّر شخص آخر بعض المقاعد في هذه الأثناء
    .next = يُنفَّذ الأمر من جديد

no-such-seat = ليس لصاحب الطلب { $code } مقعد في الجولة { $round }
    .next = يُنظر في الخطة؛ وبعد أي تغيير تُصحَّح

## Problems of ConveneService

floor-asks-for = { $lowest } على الأقل
withdrawn-since = سُحب بعد ذلك
came-in-since = ورد بعد ذلك
reviewed-or-unfit = قُيِّم، أو لا يستوفي الشروط
loses-no-seat = لا يفقد مقعداً بذلك
concerns-applicant = { $name }
has-no-invitation = لم تُوجَّه إليه دعوة
application-is-draft = لا يزال مسودة
application-is-submitted = مقدَّم
application-is-under-review = قيد التقييم
application-is-not-selected = غير مختار
application-is-withdrawn = مسحوب
application-is-not-known = غير معروف
answer-not-recordable = لا يمكن تسجيل ردّه: { $answer }
has-no-held-seat = ليس له مقعد محجوز
room-holds-fewer = سعة { $room }: { $capacity }، وعدد الحاضرين: { $present }
no-seat-yet = بلا مقعد بعد: { $codes }
absent-still-seated = { $absent ->
    [one] لا يزال لغائب واحد مقعد
    [two] لا يزال لغائبَين مقعدان
    [few] لا تزال لـ { $absent } غائبين مقاعد
    [many] لا تزال لـ { $absent } غائباً مقاعد
   *[other] لا تزال لـ { $absent } غائب مقاعد
}

table-not-as-allowed = عدد الجالسين { $seated }، والمسموح به من { $lowest } إلى { $highest }
nobody-accepted-yet = لم يقبل أحد الدعوة بعد
has-no-round-tables = لا يتضمن أي جلسة موائد مستديرة
there-are-no-tables = لا توجد طاولات
left-without-seat = بلا مقعد في أحسن الأحوال: { $codes }

pair-not-kept = لم تُراعَ القاعدة: { $one } و{ $other } { $apart ->
    [yes] متباعدان
   *[no] معاً
}
