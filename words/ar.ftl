### language: arabic
### plurals: one two few many other

## Lists, dates and numbers

comma = { "، " }
semicolon = { "؛ " }
colon = { ": " }
comma-in-sentence = { " و" }
and = { " و" }
decimal-sign = .
group-sign = { "\u00A0" }
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
    [one] مائدة واحدة
    [two] مائدتان
    [few] { $number } موائد
    [many] { $number } مائدة
   *[other] { $number } مائدة
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
cancelled-on = أُلغي في { $day }

trial-mark = تجربة

## The draft of a meeting

draft-room = قاعة المؤتمرات
draft-lunch = استراحة الغداء
draft-opening = افتتاح الاجتماع
draft-adoption = إقرار جدول الأعمال وتنظيم العمل
draft-discussion = عروض ومناقشة
draft-tables = الموائد المستديرة
draft-closing = الاستنتاجات واختتام الاجتماع
draft-gate-attendance = القدرة على حضور الاجتماع كله
draft-gate-consent = الموافقة على استخدام البيانات الشخصية لأغراض الاجتماع
draft-criterion-topics = الخبرة في مواضيع الاجتماع
draft-criterion-offer = ما يمكن أن يقدمه صاحب الطلب إلى الشراكة
draft-criterion-authority = صلاحية الالتزام باسم المنظمة
draft-criterion-evidence = ما يدعم العرض المقدَّم
draft-anchor-nothing = لم يُذكر عنه شيء
draft-anchor-little = ذُكر عنه القليل بعبارات عامة
draft-anchor-some = ذُكر عنه شيء محدد
draft-anchor-much = ذُكر عنه الكثير مع مثال
draft-anchor-all = ذُكر كل ما يهم مع ما يدعمه

## Agenda and organization of work

agenda-and-organization-of-work = جدول الأعمال المؤقت وتنظيم العمل
provisional-agenda = جدول الأعمال المؤقت
organization-of-work = تنظيم العمل
time = التوقيت
item-or-session = البند أو الجلسة
room = القاعة
agenda-item = البند { $number } من جدول الأعمال
led-by-chair = الرئاسة: { $names }
led-by-moderator = إدارة النقاش: { $names }
led-by-presenter = العرض: { $names }
led-by-rapporteur = إعداد التقرير: { $names }
topics = المواضيع
topic = الموضوع
round-tables = الموائد المستديرة
table = المائدة
numbered-table = المائدة { $number }
theme = المحور
dates-in-principle = التواريخ مبدئية ورهن التأكيد.
local-time = جميع الأوقات بالتوقيت المحلي ({ $city }).

## Aide-memoire

aide-memoire = مذكرة توضيحية
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
rate-of-score =
    تحدّد المعايير { $merit } نقطة من 100 نقطة. وتُمنح النقاط الأخرى، وعددها { $partnership }،
    بقدر ما يلبي ما يعرضه مقدم الطلب احتياجات غيره، والعكس، وذلك مع الأشخاص الذين تكون الشراكة معهم
    أكثر احتمالاً، وعددهم { $partners }؛ وتُقدَّر المقاعد المفتوحة مجتمعةً بالنسبة نفسها. ولا تدخل
    اللغات ولا الجنسية في هذه النقاط.
answers-counted =
    لا يُحتسب في هذه النقاط مما يعرضه مقدم الطلب إلا أول { $offers } إجابات، ومما يحتاج إليه
    إلا أول { $needs } إجابات؛ أما ما سواها فيُقرأ ويُحفظ ولا يُحتسب.
evidence-counts =
    يُعدّ ما يذكره مقدمو الطلبات من وثائق وإثباتات قولاً إلى أن تؤكده الأمانة أو أحد المقيّمين.
nominated-never-scored =
    تُشغل المقاعد المخصصة للترشيح بمن تسمّيهم الدول الأعضاء والمنظمات المدعوة، ولا يخضع هؤلاء في أي
    حال للتقييم أو الترتيب أو القرعة.

guests-invited =
    { $count ->
        [one] إلى جانب المقاعد المفتوحة دُعي شخص واحد بالاسم، ولا تُمنح له نتيجة ولا مرتبة.
        [two] إلى جانب المقاعد المفتوحة دُعي شخصان بالاسم، ولا تُمنح لهما نتيجة ولا مرتبة.
        [few] إلى جانب المقاعد المفتوحة دُعي { $count } أشخاص بالاسم، ولا تُمنح لهم نتيجة ولا مرتبة.
        [many] إلى جانب المقاعد المفتوحة دُعي { $count } شخصاً بالاسم، ولا تُمنح لهم نتيجة ولا مرتبة.
       *[other] إلى جانب المقاعد المفتوحة دُعي { $count } شخص بالاسم، ولا تُمنح لهم نتيجة ولا مرتبة.
    }
criterion = المعيار
weight = الوزن
floors-of-selection = الحد الأدنى من المقاعد المفتوحة لكل فئة
group = الفئة
at-least = الحد الأدنى
documents = الوثائق
contacts = جهات الاتصال

will-be-held =
    { $tentative ->
        [yes] يُعقد الاجتماع، من حيث المبدأ، { $days }، في المكان التالي: { $place }.
       *[no] يُعقد الاجتماع { $days }، في المكان التالي: { $place }.
    }

## List of participants, nameplates and table cards

list-of-participants = قائمة المشاركين
number = الرقم
name-and-position = الاسم والوظيفة
name = الاسم
organization = المنظمة
country-and-capacity = البلد وصفة المشاركة
sector-and-capacity = القطاع وصفة المشاركة
head-of-delegation = { $gender ->
        [female] رئيسة الوفد
        [male] رئيس الوفد
       *[other] رئاسة الوفد
    }
alternate = { $gender ->
        [female] عضوة مناوبة
        [male] عضو مناوب
       *[other] عضوية مناوبة
    }
nominated-by = الجهة المرشِّحة:
in-place-of = بدلاً من
attends-remotely = يشارك عن بُعد

country = البلد
sector = القطاع
other-countries = بلدان أخرى
names-as-given = تُطبع الأسماء والألقاب وأسماء المنظمات كما أدلى بها أصحابها.

heading-resource-persons = الشخصيات المرجعية
heading-observers = المراقبون
count-resource-persons = { $number ->
    [one] شخصية مرجعية واحدة
    [two] شخصيتان مرجعيتان
    [few] { $counted-feminine } شخصيات مرجعية
    [many] { $number } شخصية مرجعية
   *[other] { $number } شخصية مرجعية
}
count-observers = { $number ->
    [one] مراقب واحد
    [two] مراقبان
    [few] { $counted } مراقبين
    [many] { $number } مراقباً
   *[other] { $number } مراقب
}
count-secretariat = { $counted } من الأمانة

nameplates = لوحات الأسماء
badges = الشارات
badge-participant = { $gender ->
        [female] مشاركة
        [male] مشارك
       *[other] مشارك/ة
    }
badge-delegation = وفد
badge-guest = { $gender ->
        [female] ضيفة
        [male] ضيف
       *[other] ضيف/ة
    }
badge-donor = جهة مانحة
badge-speaker = { $gender ->
        [female] متحدثة
        [male] متحدث
       *[other] متحدث/ة
    }
badge-observer = { $gender ->
        [female] مراقبة
        [male] مراقب
       *[other] مراقب/ة
    }
table-cards = بطاقات الموائد

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
picture-scrolls = الصورة أعرض من الشاشة: تُسحب أفقياً أو تُحرَّك بمفاتيح الأسهم.
plan-is-schematic = الأرقام هي أرقام قائمة المشاركين. ولا تُخصَّص مقاعد بعينها على المائدة.

round-in-words =
    الجولة { $round }: { $participants ->
        [one] مشارك واحد
        [two] مشاركان
        [few] { $participants } مشاركين
        [many] { $participants } مشاركاً
       *[other] { $participants } مشارك
    }، { $tables ->
        [one] مائدة واحدة
        [two] مائدتان
        [few] { $tables } موائد
        [many] { $tables } مائدة
       *[other] { $tables } مائدة
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

statement-motivation = الدافع إلى المشاركة
statement-contribution = المساهمة في الموائد المستديرة
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

evidence-claimed = { $claimed } (حسب الطلب، غير مؤكَّد)

evidence-seen = حسب الطلب: { $claimed }، والمؤكَّد: { $seen }
authority-personal = مشاركة بالصفة الشخصية فقط
authority-reports = رفع تقرير إلى المنظمة
authority-proposes = اقتراح التزام
authority-commits = الالتزام ضمن حد مبيَّن
authority-delegated = حيازة كتاب تفويض
due-by = ، في موعد أقصاه { $day }

## Decision sheet

decision-sheet = القرار بشأن المقاعد المفتوحة
decided = صدر القرار بتوقيع { $name }، { $date }.
decided-unnamed = صدر القرار موقّعاً، { $date }، ولم يُعطَ البرنامج اسم من وقّعه.
not-yet-decided = مقترح لم يبتّ فيه بعدُ المسؤول المخوّل ولم يوقّعه.

# Of a decision that was signed before the program kept what its papers print.
kept-afterwards = حُفظت أرقام هذه الوثيقة وأسماؤها بعد التوقيع، في { $date }.

superseded = أُقرّ بخطأ في هذا القرار في { $date }، ويحلّ محلّه قرار آخر.
signed-in-trail =
    التوقيع مقيَّد في سجل الاجتماع بالمرجع { $head }، وبه تتحقق الأمانة من أن شيئاً مما سبقه لم يتغير.

signed-elsewhere =
    صدر التوقيع في مكتب آخر، { $house }، وفق ما ورد في ملف الاجتماع الذي كتبه ذلك المكتب واستُلم هنا في { $date }.

signed-in-trail-elsewhere =
    يرد التوقيع في سجل الاجتماع لدى المكتب الذي صدر فيه، وكان آخر قيوده { $head } عند كتابة الملف؛ وبه
    يتحقق ذلك المكتب من أن التوقيع لم يتغير.

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
place-on-waiting-list = الترتيب في القائمة
application = الطلب
applicant = مقدِّم الطلب
score = النتيجة
partnership = الشراكة
reason = السبب

cohort-against-scores = المجموعة مقارنةً بأعلى النتائج
cohort = المجموعة
highest-scores = أعلى النتائج ({ $number })
lines-are-strong-pairs =
    كل نقطة شخص ولونها يدل على القطاع، وكل خط زوج لا تقل إمكانات شراكته عن { $threshold }.
effect = الأثر حسب القطاع ومجموعة البلدان
applied = الطلبات
scored = المقيَّمة
unscored = غير المقيَّمة
unscored-explained =
    غير المقيَّمة: لم يُستوفَ شرط من شروط الإعلان عن تقديم الطلبات، أو لم يقيّم أحد الطلب. والنسب من الطلبات المقيَّمة.
share = النسبة
chosen = المختارة
member-countries = البلدان الأعضاء
considered = عدد الطلبات المنظور فيها: { $applications }. عدد المقاعد: { $seats }.
room-beside-ranks =
    هذه القاعة: { $cohort } من النقاط للمقعد الواحد، ولكلٍّ شركاؤه الموجودون فيها، إلى جانب { $highest }
    لأعلى النتائج وعددها { $selected }{ $broken }.

seats-were-drawn = وُزّعت بالقرعة، من القائمة المقفلة، المقاعد التي لم يحسمها التقييم.

room-against-ranks =
    ليست أعلى النتائج بل أفضل قاعة مجتمعةً: { $cohort } من النقاط للمقعد الواحد، ولكلٍّ شركاؤه الموجودون
    في القاعة، مقابل { $highest } لأعلى النتائج وعددها { $selected }{ $broken }.

cohort-beside-ranks =
    تبلغ قيمة المجموعة المختارة بوصفها وحدة متكاملة { $cohort } من النقاط للمقعد الواحد، مع احتساب شركاء كلٍّ من أفرادها
    الموجودين فيها، مقابل { $highest } لأعلى النتائج وعددها { $selected }{ $broken }.

ranks-break =
    ، وهي لا تستوفي { $floors ->
        [zero] أي حد أدنى
        [one] حداً أدنى واحداً
        [two] حدين أدنيين
        [few] { $counted } حدود دنيا
        [many] { $floors } حداً أدنى
       *[other] { $floors } حد أدنى
    }

room-serves =
    عدد من لهم في القاعة واحد على الأقل من أرجح شركائهم الخمسة: { $served } من { $people }، مقابل
    { $others } ضمن أعلى النتائج. وأقل عدد منهم لدى أي مشارك: { $least }، مقابل { $lowest }.

no-cohort-within =
    في حدود ما تحسمه التقييمات، لا تزيد قيمة أي مجموعة على { $bound } من النقاط للمقعد الواحد: فلا
    تفوق هذه المجموعة بأكثر من { $gap } في المائة.

drawn-from-seed = جرى البحث عن المجموعة بالقيمة الابتدائية { $seed }؛ والقيمة نفسها تعطي النتيجة نفسها.

no-cohort-at-all =
    أياً كان ما تحسمه التقييمات، لا تزيد قيمة أي مجموعة تستوفي الحدود الدنيا على { $bound } من النقاط
    للمقعد الواحد.

## Reasons why an application was not selected

reason-gate = عدم استيفاء أحد شروط الإعلان عن تقديم الطلبات.
reason-incomplete = الطلب غير مكتمل عند حلول الموعد النهائي.
reason-late = ورود الطلب بعد الموعد النهائي.
reason-topics = العمل الموصوف يقع خارج مواضيع الاجتماع.
reason-not-rated = تعذّر تقييم الطلب وفق أي من المعايير.
reason-unreviewed = لم يُراجَع الطلب.
reason-floors = كان لا بد أن تستوفي المقاعد أيضاً الأعداد الدنيا لكل فئة الواردة في الإعلان عن تقديم الطلبات.
reason-cohort =
    شُكّلت المجموعة بوصفها وحدة متكاملة، وكانت طلبات أخرى أكثر تكاملاً معها في إطار الحدود الدنيا المعلنة.

## Report on the selection

selection-report = تقرير عن الاختيار
how-to-read = كيف يُقرأ الترتيب
rank-range = مدى ثبات المرتبة
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
    الفئات المشار إليها بالعلامة ▼ اختيرت بنسبة تقل عن { $limit } من نسبة الفئة الأعلى، ولا تقل إلى هذا الحد بالصدفة إلا في أقل
    من حالة من 20 (اختبار فيشر الدقيق، من جانب واحد، مصححاً بطريقة هولم لعدد الفئات).{ $signed ->
        [yes] { "" }
       *[no] { " " }ويُنظر في السبب قبل التوقيع.
    }

impact-small = بين قوسين: فئات يقل مقدمو الطلبات فيها عن { $limit }، فلا يُستدل منها على شيء.

details = أجزاء النتائج: المختارون وما لا يحسمه التقييم
bars-explained =
    تحت كل رقم شريط يبيّن ما تحقق من أقصى ما يتيحه المعيار. ويُقارَن طلبان عموداً بعمود لمعرفة موضع
    التفوق.
likely-partners = شركاء محتملون
partner = الشريك
potential = الإمكانية (من الألف)

potential-explained =
    الإمكانية: احتمال الشراكة بحسب النموذج، من الألف. تحتسب النتيجة، ويعرض هذا الجدول، ما يستند منه إلى
    العروض والاحتياجات ويتجاوز زوجاً لا يُعرف عنه شيء؛ أما توزيع المقاعد فيستند إلى الاحتمال كله.

offer-meets-need = العرض والحاجة
reviewers-agree = مدى اتفاق المقيّمين
figure = المؤشر
value = القيمة
reviews-each = متوسط عدد التقييمات للطلب
reliability-of-one = نصيب الطلبات من تباين التقييمات المفردة (1 اتفاق تام)
reliability-of-mean = النصيب نفسه لمتوسط العدد المعتاد من التقييمات
alpha = ألفا كريبندورف للتقييمات نفسها (فترات)
reviewer-of-panel = المقيّم

reviewer-disagrees =
    يخالف المقيّم { $reviewer } سائر المقيّمين في الطلبات نفسها بما يتجاوز الصدفة (أقل من حالة من 20، مصححاً
    بطريقة هولم لعدد المقيّمين).

reviewer-moves =
    بالنقاط وحدها، ومن دون نقاط المقيّم { $reviewer }، يتغيّر { $seats ->
        [one] واحد
        [two] اثنان
        [few] { $seats }
        [many] { $seats }
       *[other] { $seats }
    } من أعلى النتائج المستوفية للحدود الدنيا، الداخلون: { $entering }؛ الخارجون: { $leaving }.

fewer-reviews-than-asked =
    متوسط عدد قراءات الطلب { $each }، والمطلوب في الاجتماع { $asked }. التقييمات المنتظرة:
    { "\u2068" }{ $command }{ "\u2069" }

seat-hangs-unjudged =
    بالنقاط وحدها، يعود بقاء الطلب { $applicant } بين أعلى النتائج إلى ما تعذّر الحكم فيه ({ $unjudged }): فلو
    مُنح الطلب فيه صفراً لحلّ محله طلب آخر.

agreement-computed =
    يُحسب مدى اتفاق المقيّمين، مجتمعين وكل على حدة، ويُعرض على من يوقّع الاختيار.

reviewer = من دون المقيّم
would-leave = يخرجون من أعلى النتائج
would-enter = يدخلون فيها
calibrated = بعد المعايرة
calibrated-explained =
    الرقم المائل: ما كانت لتكون عليه النتيجة لو تساوى المقيّمون في التساهل؛ يُعرض حيث تختلف ولا يحدد
    الترتيب.
lottery-commitment = بصمة السرّ (SHA-256)
choice-complements = ما يقدمه أو يحتاجه يكمّل بقية المجموعة.
choice-topic = يتناول موضوعاً من مواضيع الاجتماع قلّ من يتناوله.
choice-evidence = ما يثبته أثقل وزناً مما تقوله تقييماته.
choice-authority = له صلاحية إلزام منظمته.
choice-covered = ما يقدمه يقدمه آخرون في المجموعة.
choice-marginal = لا يمسّ عمله مواضيع الاجتماع إلا هامشياً.
choice-unsupported = قليل مما يقوله مُثبَت.
reading-score =
    النتيجة هي أساس الترتيب: نقاط المقيّمين حسب المعايير، واحتمال قيام شراكة مع سائر مقدمي الطلبات.
reading-bar =
    يبيّن الشريط مدى ثبات المرتبة: تقع في الجزء السميك في نصف عمليات المحاكاة، وفي الجزء الرفيع في تسعة
    أعشارها، والعلامة هي المرتبة المتوقعة.
reading-chance =
    تبيّن الفرصة كم مرة من عشر يحصل الطلب على مقعد وفق التقييم وحده. ثماني مرات أو أكثر: يُقترح له
    مقعد؛ مرتان أو أقل: لا يُقترح؛ وما بينهما لا يحسمه التقييم، وكذلك ما قارب أحد الحدّين
    بحيث قد تعطي عمليات محاكاة أخرى غير ذلك.
reading-band =
    وفيما لا يحسمه التقييم يُقترح من يشكّلون معاً أقوى مجموعة، وتُحتسب نتيجة كلٍّ مع شركائه الموجودين فيها، مع
    استيفاء الحدود الدنيا، ما لم يقرر مسؤول محدد بالاسم خلاف ذلك بقرار معلّل كتابةً.
reading-waiting-list =
    تُعرض المقاعد التي تخلو وفق قائمة الانتظار: بحسب ما يضيفه كل طلب إلى المختارين، أو بحسب القرعة.
    وقد تمنح الحدود الدنيا نتيجةً أدنى فرصةً أوفر.
reading-waiting-order =
    تُعرض المقاعد التي تخلو أولاً على من لم يحسم التقييم أمرهم، بحسب ما يضيفه كل منهم حينئذ إلى من لهم
    مقاعد، أو بحسب القرعة؛ ثم على سائرهم بحسب النتيجة. ويتقدم على الجميع من يلزم لبلوغ حد أدنى.
adds = يضيف
as-at = في { $date }
waiting-as-at =
    المتحقق وقائمة الانتظار كما هما في { $date } بعد من غادر ومن حلّ محله؛ وكل ما عداهما كما تقرّر.
waiting-explained =
    ما يضيفه كل منهم إلى القاعة، بالنقاط: نتيجته فيها، وما يكسبه الآخرون فيها بوجوده.
band-in-words =
    الطلبات التي لم يحسمها التقييم: { $open }؛ { $signed ->
        [yes] ما مُنح منها مقاعد
       *[no] المقترح لها مقاعد
    }: { $selected }؛ ما بتّ فيه مسؤول محدد بالاسم بقرار معلّل كتابةً: { $decided }.

another-panel =
    بالنقاط وحدها، ومن دون نقاط المقيّم { $reviewer }، عدد من يتغيّر من أعلى النتائج المستوفية للحدود
    الدنيا: { $seats }.

absences-explained =
    بالنقاط وحدها، بين أعلى النتائج المستوفية للحدود الدنيا: أما القاعة نفسها فيُبحث عنها مع مراعاة الشركاء،
    وقد تتغير على نحو آخر.

offer-meets-need-on =
    { $giver }: { $asset }، الموضوع ({ $topic }){ $evidence }؛ والحاجة لدى { $taker }

evidence-behind = { " " }({ $evidence })

lottery-known =
    ويُعرف هذا الرقم يوم { $day } في الساعة { "\u2068" }{ $hour }{ "\u2069" } ({ "\u2068" }{ $zone }{ "\u2069" })، ويؤخذ بالشكل
    { "\u2068" }{ $form }{ "\u2069" }. وتُقفل القائمة وتُنشر قبل تلك الساعة.

lottery-rule-equal = وتُسحب جميع الطلبات التي لا يحسمها التقييم بالاحتمال نفسه.

lottery-rule-chances =
    ويُسحب كل طلب لا يحسمه التقييم باحتمال يزيد بزيادة فرصته بحسب التقييم، من الصفر عند فرصتين من عشر
    إلى مقعد عند ثماني فرص من عشر، وبما يتناسب مع المقاعد الباقية.

letter-draw-code = يحمل طلبكم في القائمة المنشورة للقرعة الرمز { "\u2068" }{ $code }{ "\u2069" }.

lottery-announced =
    تُمنح بالقرعة المقاعد المفتوحة التي لا يحسمها التقييم ولا قرار مكتوب، مع استيفاء الحدود الدنيا
    أعلاه. وتُجرى القرعة من سرّ حُدد قبل هذه الدعوة ومن القائمة المقفلة ومن هذا الرقم العام:
    { $value }.

seats-by-lot-announced =
    يجوز في إحدى جولات الموائد المستديرة توزيع المقاعد المفتوحة بالقرعة من بين خطط جلوس تكاد تساوي
    أفضلها وتستوفي القواعد نفسها، لكي يتبيّن لاحقاً ما أفاده جمع الأشخاص عن قصد. ويحتفظ بمقعده كل من
    عيّنته دولة أو منظمة.
seating-keeps = لا توضع خطة جلوس إلا إذا استوفت ما يلي: { $rules }. ويُراعى كل ما عداه قدر الإمكان.
seating-keeps-sectors = توزيع القطاعات بالتساوي على الموائد
seating-keeps-organisations = جلوس المنتمين إلى منظمة واحدة إلى موائد مختلفة
seating-keeps-languages = لغة مشتركة عند كل مائدة لا ترجمة شفوية لها
round-by-lot = الجولة { $round }: وُزّعت المقاعد المفتوحة بالقرعة.

## The register of correspondence

register-of-correspondence = سجل المراسلات
register-date = التاريخ
register-party = من أو إلى
register-matter = الموضوع
register-reference = المرجع والوسيلة
register-in = وارد
register-out = صادر
register-empty = لا وارد ولا صادر.
register-struck = مشطوب
register-scan = نسخة ممسوحة محفوظة
register-nomination = ترشيح

register-copy = نسخة: { $matter }

register-by-mail = بالبريد الإلكتروني
register-by-post = بالبريد
register-by-note-verbale = مذكرة شفوية
register-by-telephone = بالهاتف
register-by-hand = باليد

letter-invitation = دعوة
letter-waiting-list = قائمة الانتظار
letter-regret = اعتذار
letter-reminder = تذكير
letter-acknowledgement = إشعار بالاستلام
letter-substitute = دعوة بدلاً من شخص آخر
letter-replaced = منح المقعد لشخص آخر
letter-remote = الحضور عن بُعد
letter-in-person = الحضور شخصياً
letter-change = تغيير
letter-cancellation = إلغاء
letter-departure = سحب المشاركة
letter-closing = إقفال قائمة الانتظار
letter-extension = تمديد مهلة الرد

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
about-seating = توزيع المشاركين على الموائد في كل جولة، صوراً وقوائم.
about-table-cards = بطاقة قابلة للطي لكل مائدة، تحمل رقمها ومحورها.
about-nameplates = لوحة اسم قابلة للطي لكل مشارك، على كل وجه منها كتابة.
about-badges = شارة لكل من يحضر: الاسم والجهة والصفة والرقم.
about-letters = جميع الرسائل المرسلة، في صيغة تفتحها برامج البريد.
about-other = ملف من ملفات الاجتماع.

## The pages of the portal

page-skip = الانتقال إلى المحتوى
page-languages = اللغات
page-home-title = الاجتماعات
page-home = تتلقى هذه الخدمة الردود على الدعوات إلى الاجتماعات. وللرد، يُرجى فتح الرابط الوارد في رسالة الدعوة التي تلقيتموها.
page-home-letter = وتجدون صفحات كل اجتماع على العنوان المبيَّن في الإعلان عنه أو في رسالتكم.
page-invitation = دعوة
page-invitation-to = دعوة موجّهة إلى { $name }
page-personally = هذه الدعوة شخصية ولا يجوز نقلها إلى شخص آخر.
page-when = موعد الاجتماع
page-where = مكان الاجتماع
page-convened-by = الجهة المنظِّمة
page-working-languages = لغات العمل
page-reply-by = الموعد النهائي للرد
page-attends = المشاركة
page-remotely = عن بُعد
page-your-reply = ردّكم
page-asked-by = يُرجى التكرم بالرد في موعد أقصاه { $day }.
page-asked = يُرجى التكرم بالرد في أقرب وقت ممكن.
page-accept = سأشارك
page-tentative = لا يمكنني التأكيد بعد
page-decline = تتعذر عليّ المشاركة
page-remark = ملاحظات (اختيارية)
page-remark-hint = تُرسَل إلى أمانة الاجتماع دون سواها.
page-your-tables = موائدكم

page-with-you = معكم إلى المائدة:

page-tables-may-change = قد يتغيّر توزيع الموائد؛ وتعرض هذه الصفحة أحدثه دائماً.

page-accepted = لقد قبلتم هذه الدعوة.
page-accepted-next = نشكركم على ذلك. وستوافيكم الأمانة بمزيد من المعلومات قبل انعقاد الاجتماع.
page-is-tentative = لقد أفدتم بأنه لا يمكنكم التأكيد بعد.
page-declined = لقد اعتذرتم عن قبول هذه الدعوة.
page-declined-next = نشكركم على إبلاغنا بذلك.
page-recorded = سُجِّل الرد في { $day }، الساعة { $time } (بتوقيت { $city })
page-you-remarked = ملاحظاتكم
page-change = تعديل الرد
page-change-by = يمكنكم تعديل ردكم حتى { $day }.
page-closed = لم يعد بالإمكان الرد على هذه الدعوة في هذه الصفحة.
page-questions = للاستفسار أو للرد بوسيلة أخرى
page-telephone = الهاتف
page-meeting = عن الاجتماع
page-unknown-link = هذا الرابط غير صالح
page-unknown-link-way = قد يكون الرابط غير مكتمل، أو قد حلّت محلّه رسالة أحدث. يُرجى فتح الرابط الوارد في آخر رسالة تلقيتموها، أو الكتابة إلى العنوان المبيَّن فيها.
page-not-found = هذه الصفحة غير موجودة
page-not-found-way = يُرجى التحقق من العنوان. وللرد على دعوة، يُرجى فتح الرابط الوارد في رسالتكم.
page-not-taken = لم يُسجَّل ردّكم
page-not-taken-way = يُرجى فتح الرابط الوارد في رسالتكم مجدداً والرد من الصفحة التي تظهر.
page-too-long-way = النص المرسَل أطول من اللازم. يُرجى اختصار ملاحظاتكم أو إرسالها إلى الأمانة بالبريد الإلكتروني.
form-too-long-way = ما أُرسل أطول مما ينبغي. يرجى الرجوع إلى الوراء واختصار ما كتبتم أو اختيار ملف أصغر ثم الحفظ من جديد.

page-too-often = عدد الطلبات كبير جداً
page-too-often-way = يُرجى الانتظار دقيقة ثم إعادة المحاولة.
page-unavailable = هذه الخدمة غير متاحة مؤقتاً
page-unavailable-way = يُرجى إعادة المحاولة بعد بضع دقائق. أما الردود التي أُكِّدت لكم فهي مسجَّلة.
page-to-invitation = العودة إلى الدعوة
portal-serves = تُقدَّم الصفحات على العنوان { $address }، والاستماع على { $place }
page-cancelled = أُلغي هذا الاجتماع في { $day }.

form-apply = تقديم طلب مشاركة

form-continue = متابعة طلب المشاركة

form-until = تُستلم الطلبات هنا حتى { $day }.

form-intro = يمكنكم حفظ مسودة في أي وقت ومتابعتها لاحقاً. ولا يلزم حساب: سيُرسل رابط المسودة إلى بريدكم الإلكتروني، ومن ذلك الرابط يُقدَّم الطلب.

form-erased = تُمحى المسودة التي لا تُقدَّم بعد 30 يوماً من آخر تعديل.

form-optional = (اختياري)

form-choose = يرجى الاختيار

form-you = معلومات عنكم

form-name = الاسم الكامل

form-email = البريد الإلكتروني

form-email-hint = سيُرسل إلى هذا العنوان الرابط الذي يُقدَّم منه الطلب.

form-country = البلد

form-other-countries = بلدان ومناطق أخرى

form-position = المنصب

form-organisation = المنظمة

form-sector = نوع المنظمة

form-gender = الجنس

form-gender-hint = تخصّص الدعوة مقاعد حسب الجنس، ولا تُستخدم الإجابة إلا لذلك.

form-female = امرأة

form-male = رجل

form-other-gender = غير ذلك

form-languages = اللغات التي يمكنكم العمل بها

form-gates = شروط المشاركة

form-gates-hint = يرجى الإجابة عن كل شرط. والإجابة بالنفي لا تمنعكم من تقديم الطلب.

form-yes = نعم

form-no = لا

form-topics = المواضيع الأهم بالنسبة إليكم

form-topics-hint = ثلاثة على الأكثر، والأهم أولاً.

form-topic = الموضوع { $number }

form-offers = ما يمكنكم تقديمه في شراكة

form-offers-hint = ثلاث مساهمات على الأكثر، منكم أو من منظمتكم.

form-offer = المساهمة { $number }

form-offer-asset = يمكننا أن نقدم

form-offer-size = على نطاق

form-for-topic = لموضوع

form-note = بإيجاز

form-needs = ما تبحثون عنه

form-needs-hint = ثلاثة أمور على الأكثر يمكن لآخرين أن يقدموها لعملكم.

form-need = الحاجة { $number }

form-need-asset = نبحث عن

form-need-priority = وهذا الأمر

form-urgent = عاجل

form-important = مهم

form-desirable = مرغوب فيه

form-funding = تمويل: منح أو قروض أو استثمارات

form-expertise = خبرة: اختصاصيون ومشورة

form-data = بيانات ودراسات وإحصاءات

form-technology = تكنولوجيا: برمجيات أو معدات أو شبكات

form-delivery = عمل ميداني: فِرق وخدمات لوجستية

form-convening = جمع الأطراف المعنية

form-regulatory = أنظمة وتراخيص وسياسات

form-training = تدريب وتعليم

form-outreach = تواصل: إعلام ووصول إلى المجتمعات

form-premises = أماكن: قاعات أو مختبرات أو مكاتب

form-authority = ما يمكنكم الالتزام به في الاجتماع

form-past = شراكة سبق أن شاركتم فيها

form-past-title = اسم الشراكة

form-past-from = السنة الأولى

form-past-to = السنة الأخيرة، ما لم تكن الشراكة مستمرة

form-past-sector = نوع الشريك

form-past-partners = أسماء الشركاء، تفصل بينها فاصلة منقوطة

form-past-output = ما أسفرت عنه

form-wishes = من تودون لقاءهم

form-wishes-hint = أسماء أشخاص أو منظمات، اسم في كل سطر. ولا تطّلع عليها إلا الأمانة.

form-own-words = بكلماتكم

form-motivation = لماذا تودون المشاركة

form-contribution = ما ستسهمون به في النقاش

form-at-most = { $most } محرف على الأكثر.

form-data-title = بياناتكم

form-consent = أوافق على أن تحتفظ { $convener } بما كتبته هنا وأن تستخدمه للنظر في طلبي للمشاركة في اجتماع «{ $meeting }»، وللإعداد للاجتماع إذا جرى اختياري. ولا يطّلع عليه من يقيّمون الطلبات إلا لهذا الغرض. ويمكنني سحب هذه الموافقة في أي وقت من هذه الصفحة أو بالكتابة إلى { $contact }.

form-save = حفظ المسودة

form-send = تقديم الطلب

form-again = إرسال الرابط مرة أخرى

form-saved = حُفظت مسودتكم.

form-address-link = يمكنكم متابعتها من جهاز آخر عبر هذا الرابط الخاص بكم وحدكم:

form-letter-comes = رسالة تتضمن رابطاً في طريقها إلى { $address }. يرجى فتح ذلك الرابط: فهو يؤكد العنوان، ومن الصفحة التي يفتحها يُقدَّم الطلب.

form-letter-went = أُرسلت رسالة تتضمن رابطاً إلى { $address }. يرجى فتح ذلك الرابط: فهو يؤكد العنوان، ومن الصفحة التي يفتحها يُقدَّم الطلب.

form-no-address = يرجى ذكر بريدكم الإلكتروني لكي يُرسل إليكم الرابط الذي يُقدَّم منه الطلب.

form-confirmed = تأكّد عنوانكم. ولم يُقدَّم شيء بعد.

form-sent = قُدِّم طلبكم.

form-sent-next = شكراً لكم. ستنظر فيه الأمانة وتكتب إليكم.

form-taken = وهو مسجل لدى الأمانة بالرقم { $code }.

form-dropped = لم يُقبل تسجيل طلبكم.

form-dropped-next = إذا رأيتم في ذلك خطأ، يرجى الكتابة إلى { $contact }.

form-reopened = يُنظر في طلبكم من جديد، برمز { $code }.

form-reopened-next = كنتم قد سحبتموه من هذه الصفحة. إذا لم تطلبوا إعادة النظر فيه، أو رغبتم في سحبه ثانيةً، يرجى الكتابة إلى { $contact }.

form-letter-never = لا تُرسل الآن أي رسالة إلى { $address } لأن عدة رسائل طُلبت من قبل. يرجى فتح الرابط الوارد في إحداها، أو المحاولة غداً، أو الكتابة إلى { $contact }.

form-withdraw = سحب الطلب والموافقة

form-withdraw-what = عندئذ لا يُنظر في ما كتبتموه. ولا يمكن التراجع عن ذلك هنا.

form-withdrawn = سُحب طلبكم وموافقتكم.

form-withdrawn-next = مُحي ما كتبتموه هنا.

form-withdrawn-taken = لن تنظر الأمانة فيه بعد الآن. ولمحو ما تحتفظ به، يرجى الكتابة إلى { $contact }.

form-closed = لم تعد الطلبات تُستلم هنا.

form-not-taken = لم يُحفظ ما كتبتموه

form-not-taken-way = يرجى الرجوع وفتح الاستمارة من جديد وإرسالها من هناك. ويجب أن يقبل المتصفح ملف تعريف الارتباط لهذه الصفحة.

form-fault-missing = يرجى ملء هذا الحقل

form-fault-address = ليس هذا بريداً إلكترونياً يمكن إرسال رسالة إليه

form-fault-language = يرجى اختيار لغة واحدة على الأقل

form-fault-unanswered = يرجى الإجابة بنعم أو لا

form-fault-topic-twice = اختير الموضوع نفسه مرتين

form-fault-half = يرجى بيان الأمر وموضوعه معاً

form-fault-years = يرجى كتابة السنتين بأربعة أرقام، الأولى قبل الأخيرة

form-fault-consent = لا يمكن استلام الطلب دون موافقتكم

form-letter-title = طلبكم للمشاركة: { $meeting }

form-letter-greeting = السيدة/السيد المحترم،

form-letter-why = بدأ إعداد طلب للمشاركة في اجتماع «{ $meeting }» الذي تعقده { $convener } باستخدام هذا البريد الإلكتروني.

form-letter-link = لتأكيد أن العنوان لكم ولاستكمال الطلب وتقديمه، يرجى فتح هذا الرابط:

form-letter-other = إذا لم تبدأوه أنتم فلا حاجة إلى أي إجراء: لا يُقدَّم شيء من دونكم، ويُمحى ما كُتب بعد 30 يوماً. ولكم أيضاً أن تقدّموا طلبكم عبر هذا الرابط، فلا يعود بإمكان من بدأه أن يفتحه بعد أن تحفظوا.

form-problems =
    { $count ->
        [zero] لا ينقص شيء قبل تقديم الطلب
        [one] ينقص أمر واحد قبل تقديم الطلب
        [two] ينقص أمران قبل تقديم الطلب
        [few] تنقص { $count } أمور قبل تقديم الطلب
        [many] ينقص { $count } أمراً قبل تقديم الطلب
       *[other] ينقص { $count } أمر قبل تقديم الطلب
    }

## Letters

salutation = { $addressee }،
greeting = تحية طيبة وبعد،
farewell = وتفضلوا بقبول فائق الاحترام والتقدير.
salutation-of-excellency = { $addressee }،
farewell-of-excellency = وتفضلوا بقبول فائق الاحترام والتقدير.
neutral-honorific = السيدة/السيد
invitation-subject = دعوة: { $meeting }
invitation-opening =
    يشرّفني أن أدعوكم إلى المشاركة، بصفتكم الشخصية، في الاجتماع «{ $meeting }».
invitation-views =
    وتُوجَّه هذه الدعوة إليكم تقديراً لخبرتكم؛ وتُعدّ الآراء التي تبدونها في الاجتماع آراءكم الخاصة،
    ولا تُلزم المؤسسة التي تعملون فيها ولا حكومة بلدكم.
invitation-deadline = وقد يُعرض مكانكم بعد هذا التاريخ على غيركم من ذوي الخبرة.
invitation-closing = وإنني أتطلّع إلى إسهامكم في أعمال الاجتماع.

guest-opening = أتشرّف بدعوتكم، بصفة شخصية وبالاسم، للمشاركة في الاجتماع «{ $meeting }».
resource-person-opening =
    أتشرّف بدعوتكم للمشاركة، بصفة شخصية مرجعية، في الاجتماع «{ $meeting }».
observer-opening = أتشرّف بدعوتكم لمتابعة الاجتماع «{ $meeting }» بصفة مراقب.
observer-closing = يتابع المراقبون الاجتماع، ويتكلمون حين تعطيهم الرئاسة الكلمة.
reminder-subject = تذكير بالدعوة: { $meeting }
reminder-opening =
    أشير إلى الدعوة الموجّهة إليكم للمشاركة، بصفتكم الشخصية، في الاجتماع «{ $meeting }».
reminder-of-guest =
    أشير إلى الدعوة الموجّهة إليكم بالاسم للمشاركة في الاجتماع «{ $meeting }».
reminder-of-resource-person =
    أشير إلى الدعوة الموجّهة إليكم للمشاركة، بصفتكم من الخبراء المرجعيين، في الاجتماع
    «{ $meeting }».
reminder-of-observer =
    أشير إلى الدعوة الموجّهة إليكم لمتابعة الاجتماع «{ $meeting }» بصفة مراقب.
reminder-closing = وإذا كنتم قد أجبتم في هذه الأثناء، فيُرجى عدم الالتفات إلى هذه الرسالة.
waiting-subject = قائمة الانتظار: { $meeting }
waiting-thanks = أشكركم على تقديم طلبكم للمشاركة في الاجتماع «{ $meeting }».
waiting-opening = وقد عُرضت الأماكن المفتوحة كلها في هذه المرحلة، وأُدرج طلبكم في قائمة الانتظار.
waiting-closing =
    وإذا أُتيح لكم مكان، فسأكتب إليكم من جديد. ولا يُطلب منكم أي إجراء إلى ذلك الحين، وأنصح بعدم
    اتخاذ أي ترتيبات للسفر.
regret-subject = بشأن طلبكم: { $meeting }
regret-thanks = أشكركم على تقديم طلبكم للمشاركة في الاجتماع «{ $meeting }».
regret-opening = ويؤسفني إبلاغكم بأنه تعذّر تخصيص مكان لكم، وذلك للسبب الآتي:
regret-closing =
    ولا يخصّ هذا القرار سوى هذا الاجتماع، ونرحّب بأي طلب تقدّمونه للمشاركة في اجتماعات لاحقة.
regret-places = تجاوز عدد الطلبات عدد الأماكن المفتوحة.
regret-gate = لم يستوفِ الطلب أحد شروط الإعلان عن تقديم الطلبات.
regret-incomplete = لم يتضمّن الطلب جميع الإجابات التي يقتضيها الإعلان عن تقديم الطلبات.
regret-late = ورد الطلب بعد الموعد النهائي المحدّد في الإعلان عن تقديم الطلبات.
regret-topics = يقع العمل المبيّن في الطلب خارج مواضيع الاجتماع.
regret-evidence = لم يتضمّن الطلب ما يكفي من الأدلة على ما يعرضه وما يحتاج إليه لكي يمكن تقييمه.
regret-floors =
    تعيّن أيضاً بلوغ الأعداد الدنيا لكل فئة، على النحو المعلن في الإعلان عن تقديم الطلبات.
regret-unreviewed = لم يُراجَع الطلب.

regret-rated =
    يعطي التقييم المكان لطلبات أخرى: ففي { $draws } على الأقل من كل عشرة سحوبات لما يتركه التقييم مفتوحاً،
    مع مراعاة الحدود الدنيا المعلنة، آل المكان إلى طلب آخر.
regret-completed =
    لم يحسم التقييم أمر الطلب، وكانت طلبات أخرى أكثر تكاملاً مع مجموع المختارين، مع مراعاة الحدود
    الدنيا المعلنة.
regret-drawn = لم يحسم التقييم أمر الطلب، ووقعت القرعة المعلنة في الدعوة على طلبات أخرى.
regret-covered = لم يحسم التقييم أمر الطلب، وتقرّر أن ما يعرضه يعرضه آخرون.
regret-marginal =
    لم يحسم التقييم أمر الطلب، وتقرّر أن العمل المبيّن فيه لا يمسّ مواضيع الاجتماع إلا هامشياً.
regret-unsupported = لم يحسم التقييم أمر الطلب، وتقرّر أن القليل مما يقوله مُثبَت.
acknowledgement-subject = الإقرار باستلام الترشيح: { $meeting }
acknowledgement-opening =
    أتشرّف بالإقرار، مع الشكر، باستلام ترشيحكم للمشاركة في الاجتماع «{ $meeting }»:
acknowledgement-place = وقد حُجز لكم مكان في الاجتماع، ولا يلزم الردّ على هذه الرسالة.
acknowledgement-replacement =
    وإذا تعذّر عليكم الحضور، فللجهة التي رشّحتكم أن تسمّي شخصاً آخر بمذكرة جديدة منها.
substitute-subject = مشاركتكم: { $meeting }
substitute-opening =
    يسرّني أن أؤكد لكم مشاركتكم في الاجتماع «{ $meeting }»، في المكان الذي كان مخصّصاً لشخص
    لن يحضر:
substitute-absence =
    وإذا تعذّر عليكم الحضور، فأرجو التفضل بإبلاغنا بذلك على العنوان التالي: { $contact }
replaced-subject = مكانكم: { $meeting }
replaced-opening =
    أشير إلى الاجتماع «{ $meeting }». ولأنكم لن تشاركوا فيه، فقد مُنح مكانكم لشخص آخر.
replaced-closing =
    ولا يُطلب منكم أي إجراء آخر. ونشكركم على اهتمامكم بالاجتماع، ونرحّب بطلب منكم للمشاركة في اجتماع
    لاحق.
remote-subject = المشاركة عن بُعد: { $meeting }
remote-opening =
    يسرّني أن أؤكد لكم مشاركتكم عن بُعد في الاجتماع «{ $meeting }». ويكون دخولكم إليه من العنوان
    التالي المخصّص لكم وحدكم:
remote-hours = يبدأ الاجتماع وينتهي في الأوقات التالية:
remote-alone = وأرجو عدم إعطاء هذا العنوان لغيركم، فهو لا يرد في أي من وثائق الاجتماع العلنية.
in-person-subject = المشاركة بالحضور: { $meeting }
in-person-opening =
    يسرّني أن أؤكد لكم مشاركتكم بالحضور شخصياً في الاجتماع «{ $meeting }»:
in-person-closing = ولم تعد هناك حاجة إلى عنوان القاعة الافتراضية الذي سبق إرساله إليكم.

change-subject = تغيير: { $meeting }
change-opening =
    أشير إلى الاجتماع «{ $meeting }»، وأتشرّف بإبلاغكم بما يلي:
change-calendar = ويحلّ الموعد المرفق بهذه الرسالة محلّ الموعد السابق في تقويمكم.
change-absence =
    وإذا تعذّر عليكم الحضور في ضوء ذلك، فأرجو التفضل بإبلاغنا بالردّ على هذه الرسالة أو على العنوان
    التالي: { $contact }
change-closing = وأعتذر عن أي إزعاج قد يترتب على ذلك، وأشكركم على تفهّمكم.
cancellation-subject = إلغاء: { $meeting }
cancellation-opening =
    يؤسفني إبلاغكم بأن الاجتماع «{ $meeting }» لن يُعقد. وكان من المقرر عقده على النحو التالي:
cancellation-contact =
    وأنصح بعدم اتخاذ أي ترتيبات أخرى للسفر. ويمكن توجيه أي استفسار عن الترتيبات التي سبق اتخاذها إلى
    العنوان التالي: { $contact }
cancellation-closing =
    وأعتذر عن أي إزعاج قد يترتب على ذلك، وأشكركم على استعدادكم للإسهام في أعمال الاجتماع.
departure-subject = سحب مشاركتكم: { $meeting }
departure-opening =
    أشير إلى الاجتماع «{ $meeting }»، وأحيط علماً مع الأسف بأنكم لن تشاركوا فيه.
departure-calendar =
    ويُلغى بهذه الرسالة الموعد الذي أُرسل إليكم لإدراجه في تقويمكم. وإذا كان ذلك خطأً، فيُرجى التفضل بإبلاغنا
    بالردّ على هذه الرسالة أو عبر جهة الاتصال التالية: { $contact }
closing-subject = إقفال قائمة الانتظار: { $meeting }
closing-opening =
    أشير إلى طلبكم للمشاركة في الاجتماع «{ $meeting }»، الذي كان مدرجاً في قائمة الانتظار.
closing-reason =
    ويؤسفني إبلاغكم بأنه لم يتوافر مكان لكم. وقد أُقفلت قائمة الانتظار الآن، ولا يُطلب منكم أي إجراء آخر.
closing-thanks =
    وأشكركم على اهتمامكم وعلى صبركم، ونرحّب بأي طلب تقدّمونه للمشاركة في اجتماع لاحق.
extension-subject = تمديد مهلة الردّ: { $meeting }
extension-opening =
    أشير إلى الدعوة الموجّهة إليكم للمشاركة في الاجتماع «{ $meeting }»، التي لم يُسجَّل حتى الآن
    ردّ نهائي منكم عليها.
extension-deadline =
    ويُنتظر ردّكم الآن في موعد أقصاه { $deadline }. ويمكنكم موافاتي به على النحو المبيّن في الدعوة، أو
    بالردّ على هذه الرسالة، أو على العنوان التالي:

letter-note = المذكرة:
letter-dates = التاريخ:
letter-place = المكان:
letter-title = العنوان:
letter-times = المواعيد:
letter-previously = سابقاً:
letter-no-longer = لم يعد قائماً:
covering-opening = تجدون طيّه رسالة موقّعة بشأن الاجتماع «{ $meeting }».

answer-request =
    وأرجو التفضل بإبلاغي، في موعد أقصاه { $deadline }، بإمكان مشاركتكم في الاجتماع، وذلك على الصفحة
    التالية المخصّصة لكم وحدكم:
reminder-request =
    ولم يُسجَّل حتى الآن ردّ منكم. وأرجو التفضل بموافاتي به في موعد أقصاه { $deadline }، وذلك على
    الصفحة التالية المخصّصة لكم وحدكم:
answer-by-mail =
    وأرجو التفضل بإبلاغي، في موعد أقصاه { $deadline }، بإمكان مشاركتكم في الاجتماع، وذلك بالردّ على
    هذه الرسالة أو على العنوان التالي:
answer-by-post =
    وأكون ممتناً لو تفضلتم بإبلاغي في موعد أقصاه { $deadline } بما إذا كان بوسعكم المشاركة، برسالة أو
    بالهاتف أو بالبريد الإلكتروني، عبر جهة الاتصال التالية:

reminder-by-post =
    ولم يُسجَّل ردّ منكم حتى الآن. وأكون ممتناً لو وصلني في موعد أقصاه { $deadline }، برسالة أو بالهاتف أو
    بالبريد الإلكتروني، عبر جهة الاتصال التالية:

answer-elsewhere = ويمكنكم أيضاً الرد على هذه الرسالة، أو عبر جهة الاتصال التالية: { $contact }

letter-enclosures = المرفقات: { $papers }

letter-copies = نسخة إلى: { $people }

letter-copy = نسخة

transmission-subject = للإحالة إلى { $name }: { $meeting }

transmission-request =
    تهدي { $convener } أطيب تحياتها { $to-reader }، وتتشرف بأن تحيل إليها طيّه رسالة موجّهة إلى
    { $name } بشأن الاجتماع «{ $meeting }»، راجيةً التفضل بإيصالها إلى وجهتها.

transmission-farewell =
    وتغتنم { $convener } هذه الفرصة لتعرب مجدداً { $to-reader } عن فائق تقديرها واحترامها.

copy-subject = نسخة من رسالة إلى { $name }: { $meeting }

copy-opening =
    تجدون طيّه، للعلم، نسخة من رسالة موجّهة إلى { $name } بشأن الاجتماع «{ $meeting }». ولا
    يُطلب منكم أي رد.

letter-signed-for = عن { $name }، { $title }
letter-reference = المرجع:

reminder-by-mail =
    ولم يُسجَّل حتى الآن ردّ منكم. وأرجو التفضل بموافاتي به في موعد أقصاه { $deadline }، وذلك بالردّ
    على هذه الرسالة أو على العنوان التالي:

notice-application =
    تصلكم هذه الرسالة لأنكم تقدّمتم بطلب للمشاركة في هذا الاجتماع، وعنوانكم هو العنوان الذي ورد مع
    طلبكم.
notice-nomination =
    تصلكم هذه الرسالة لأنكم رُشّحتم لهذا الاجتماع، وعنوانكم هو العنوان الذي ورد مع الترشيح.
notice-directory = تصلكم هذه الرسالة لأنكم مدرجون في دليل الأمانة، ومنه أُخذ عنوانكم.

notice-rights =
    وإذا كنتم لا ترغبون في أن تُكتب إليكم رسائل أخرى، أو أردتم معرفة ما يُحفظ عنكم من بيانات أو
    تصحيحها أو محوها، فيرجى التفضل بإبلاغنا بذلك على العنوان التالي: { $contact }

name-erased = [اسم محذوف]

## Refusals of ConveneService

report-without-words = لم يُذكر ما أفاد به الشركاء
    .next = يُذكر ذلك في جملة

report-of-another-day = للهدف المعدل موعد جديد، وليس للهدف المنجز موعد
    .next = يُذكر الموعد مع changed وحدها

reported-later = لم يحل { $day } بعد واليوم { $today }: ما ورد إنما ذُكر قبل ذلك
    .next = يُذكر يوم الإفادة

no-such-commitment = لا يوجد تعهد { $code }
    .next = يُطّلع على التعهدات الموجودة

promised-nothing = لم يُذكر ما جرى التعهد به
    .next = يُذكر ذلك

commitment-is-settled = أُنجز { $code } أو انتهى
    .next = يُطّلع على ما آل إليه؛ ويُسحب ذلك بالأمر undo

commitment-ended-without-reason = ينتهي ما جرى التعهد به لسبب
    .next = يُذكر السبب

partnership-of-commitment = نشأت { $partnership } من { $code } من قبل
    .next = يُطّلع عليها

not-on-the-list = لا يرد { $code } في قائمة المشاركين
    .next = تُسجَّل المذكرة الشفوية التي تسمّيه، أو يُدعى بالاسم (guest add)؛ ويُطّلع على القائمة

arrivals-not-on-list = ليس كل المسجلين على الورق في قائمة المشاركين؛ ولم يُسجَّل شيء
    .next = تُسجَّل مذكراتهم الشفوية، أو يُدعون بالأسماء، أو يُحذفون من الورقة

absent-too-early = يبدأ الاجتماع في { $starts }: ولا غائب قبل ذلك
    .next = يُسجَّل من ينسحب قبله

came-already = حضر { $name } ({ $code }) وفق ما سُجِّل
    .next = يُتراجع عن ذلك الإجراء برقمه إن كان خطأ

arrives-on-other-day = وصل { $code } في { $day }، والاجتماع من { $first } إلى { $last }
    .next = يُذكر اليوم والوقت

no-such-partnership = لا توجد شراكة { $code }
    .next = يُطّلع على الشراكات الموجودة

partnership-without-title = للشراكة عنوان
    .next = يُذكر العنوان

partnership-of-two = تضم الشراكة شريكين على الأقل
    .next = يُذكر كل شريك وما يقوم به

partners-unknown = لا يوجد كل شريك مرة واحدة في الدليل
    .next = يُذكر كل شريك بمفتاحه أو اسمه، أو يُضاف إلى الدليل

partners-not-meant = ما ذُكر لا يدل على كل شريك في { $code }
    .next = يُذكر كل شريك برقمه

outcomes-not-listed = لا ترد كل النتائج المتفق عليها المذكورة في قائمة { $code }
    .next = تُذكر كما وردت في ملف الاجتماع (agreedOutcomes)

confirmed-by-nobody = يؤكد عن كل شريك شخص يُذكر اسمه
    .next = يُذكر من هو

confirmed-later = لم يحل { $day } بعد واليوم { $today }: ما أُكّد إنما أُكّد قبل ذلك
    .next = يُذكر يوم التأكيد

partner-confirmed-already = سبق أن أكد { $name } دوره في { $code }
    .next = يُطّلع على من أكد ومتى وكيف

particular-of-other = ما ذُكر إلى جانب النص يخص المبدأ { $other } لا المبدأ { $given }
    .next = يُجاب عن ذلك المبدأ

principle-without-words = لم يُذكر شيء عن المبدأ { $number }
    .next = يُذكر ذلك نصاً

partnership-lacks = لا يُعترف بـ{ $code } ما دام ينقصها شيء
    .next = يُستكمل ما هو مدرج؛ وما يسأل عنه كل مبدأ وارد هنا

ended-without-reason = تنتهي الشراكة لسبب
    .next = يُذكر السبب

partnership-has-ended = انتهت { $code }
    .next = يُطّلع على السبب

partnership-is-recognised = اعتُرف بـ{ $code }: ويبقى ما اعتُرف بها من أجله
    .next = يُطّلع على ذلك؛ ويُسحب الاعتراف بالأمر undo

no-such-choice = { $given } ليس من { $known }
    .next = يُختار أحدها

no-such-choice-but = { $given } ليس من { $known }؛ هل المقصود { $near }؟
    .next = يُكتب من جديد

no-meeting-yet = لا يوجد أي اجتماع بعد
    .next = يُستورد اجتماع من ملف

which-meeting = توجد عدة اجتماعات: { $codes }
    .next = يُحدَّد الاجتماع المقصود

no-such-meeting = لا وجود لاجتماع { $code }
    .next = يُنظر في قائمة الاجتماعات

published-already = سبق نشر الدعوة إلى { $code }
    .next = تُستكمل معالجة الطلبات

no-such-act = لا يتضمن سجل التدقيق الإجراء رقم { $number }
    .next = يُنظر في قائمة الإجراءات

corrected-otherwise = للعمل { $number } ({ $act }) أمر خاص يصحّحه
    .next = يُصحَّح بالأمر { $command }

never-undone = لا يُتراجع عن العمل { $number } ({ $act }): فقد أُرسل أو وُقّع أو أُجريت القرعة فيه أو نُشر أو مُحي أو دُمج
    .next = يُنظر ما آل إليه

past-was-erased = ما غيّره العمل { $number } غير محفوظ أو مُحي، فلا يمكن لأحد إعادته
    .next = يُصحَّح بالأمر الذي أجراه

undone-already = تُرُوجع عن العمل { $number } بالعمل { $by }
    .next = يُنظر ما آل إليه

later-acts-build-on-it = يقوم على العمل { $number } ما هو أحدث منه: آخره العمل { $later }
    .next = يُتراجع أولاً عمّا هو مذكور، الأحدث قبل غيره

later-act-stays = يقوم العمل { $later } ({ $act }) على العمل { $number }، ولا يُتراجع عنه
    .next = يُصحَّح بالأمر { $command }

seat-is-with-another = صار المقعد الذي تركه { $code } لـ { $holder }
    .next = يُعطى المقعد لغيره بدلاً من { $holder }

changed-since-then = ما غيّره العمل { $number } ({ $act }) صار على غير ذلك
    .next = يُصحَّح بالأمر { $command }

takes-part-no-more = لم يعد مشاركاً من يخصه العمل { $number }
    .next = يُسجَّل غياب من حضر بدلاً منه

not-your-review-to-undo = بين ما غيّره هذا العمل نقاط مقيّم آخر
    .next = يُطلب من الأمانة التراجع عنه

audit-head-unreadable = { $head } ليس نهاية سجل تدقيق
    .next = تُدوَّن النهاية كما طبعها `convene audit head`: NUMBER:HASH

audit-broken = جرى تغيير سجل التدقيق
    .next = يُقارن السجل بآخر نسخة احتياطية، ويُبلَّغ المسؤول عن البيانات

day-passed = انقضى تاريخ { $day }: اليوم هو { $today }
    .next = يُحدَّد تاريخ لم يحلّ بعد

name-has-account = لحساب هنا اسم { $name } نفسه أو ما يشبهه
    .next = يُسند الدور إلى ذلك الحساب؛ أو يُذكر أنه شخص آخر بالاسم نفسه إن كان المقصود شخصين

name-not-usable = يتألف الاسم من حرف واحد إلى 200 حرف، من دون فواصل أسطر
    .next = يُكتب الاسم كما يرد أسفل القرار

account-unknown = لا حساب هنا باسم الدخول { $login }
    .next = يُنظر في قائمة أصحاب الحسابات

# Said to the person themselves.
no-account = لا حساب هنا باسم الدخول { $login }
    .next = يُستعمل اسم الدخول الخاص، أو يُرجع إلى أحد مسؤولي إدارة النظام

nobody-yet = لا حساب هنا لأحد بعد، ولا باسم الدخول { $login }
    .next = يُطلب ممن يملك قاعدة البيانات إنشاء الحساب الأول

somebody-already = أُنشئ هنا حساب من قبل
    .next = يُرجع إلى أحد مسؤولي إدارة النظام

login-not-usable =
    يتألف اسم الدخول من حرف واحد إلى 63 حرفاً، ولا يبدأ بالحروف pg_ وليس public ولا none
    .next = يُذكر اسم الدخول الذي يعرفه نظام التشغيل

login-of-program = يبدأ { $login } كما تبدأ أسماء الدخول الخاصة بالبرنامج نفسه
    .next = يُذكر اسم الدخول الذي يعرفه نظام التشغيل

organisations-known = بعض هذه المنظمات مدرج في الدليل أصلاً
    .next = تُحذف من الملف ويُستورد الباقي

guest-without-reason = من يُدعى بالاسم يُدعى بقرار من شخص ولسبب
    .next = يُذكر الاثنان

guest-without-day = يُطلب ردّ من { $name }، ولا بد من أجل له
    .next = يُذكر آخر يوم للرد

table-of-resource-persons = لا يجلس إلى الموائد، ممّن يحضرون إلى جانب القاعة، إلا الشخصيات المرجعية
    .next = يُنظر بأي صفة يحضر كلٌّ

guest-places-taken = لم يبق مكان للضيوف من أصل { $places }
    .next = يُزاد عددها في الاجتماع (places, guest) بما تتسع له الموائد والقاعات

no-such-guest = لا يوجد ضيف برمز { $code }
    .next = يُنظر في الضيوف

guest-withdrawn-before = سبق سحب دعوة { $code }
    .next = يُنظر في الضيوف

guest-without-seat = { $code } مدعو بالاسم، وليس له مقعد مفتوح يتركه أو يعطيه
    .next = تُسحب تلك الدعوة

is-guest-already = هذا الشخص مدعوّ بالاسم أصلاً برمز { $code }
    .next = يُنظر بقرار من دُعي

guest-is-nominated = رشّحت هذا الشخص دولة أو منظمة، برمز { $code }
    .next = يُنظر بأي مذكرة

applicant-waits = يُنظر في { $code } لمقعد مفتوح، أو له مقعد
    .next = يُنتظر القرار، أو يُسحب الطلب أولاً

gate-without-how = يُسجَّل الشرط الذي يُجاب عنه لاحقاً مع بيان كيفية الإجابة
    .next = يُذكر ذلك بكلمات قليلة، مثل الهاتف واليوم

withdrawn-stays = الطلب { $code } مسحوب ويبقى على حاله
    .next = يُستعاد أولاً

signed-answers-stay = اختيار المشاركين في { $meeting } موقَّع، وإجابات { $code } موقَّعة معه
    .next = إذا أُقرّ بخطأ فيه جاز تغيير الإجابات من جديد ووُقّع اختيار آخر

offers-not-to-confirm = لا تُؤكَّد عروض من { $code } على النحو المطلوب
    .next = يُنظر في العروض الواردة وما قيل عنها

confirmation-too-long = وصف ما اطُّلع عليه أطول من اللازم
    .next = يُذكر بكلمات قليلة، مثل رقم العقد

answers-cited = يستند مقيّمون في نقاطهم إلى إجابة من { $code } كانت ستُحذف
    .next = تُترك، أو يُعاد كتابة ما تقوله عن المورد نفسه والموضوع نفسه

leaves-by-seat = من اختير أو ينتظر مقعداً يغادره عن طريق الدعوة
    .next = يُحجز المقعد عندئذ، أو يُتخلى عن المكان في القائمة

nothing-to-withdraw = ليس هناك ما يُسحب
    .next = يُنظر في حالة الطلب

not-to-reopen = حالة { $code } هي { $status }: فهو ليس مسحوباً ولا متأخراً
    .next = يُنظر فيه

application-not-held = { $code } ليس معلّقاً بوصفه طلب شخص مرشَّح
    .next = تُعرض الطلبات المعلّقة

not-held-for = { $code } ليس معلّقاً بسبب { $nomination }
    .next = يُذكر أحد هذه الترشيحات، أو أن مقدم الطلب ليس أياً منهم

applications-held = مقدم طلب يُحتمل أن يكون من المرشَّحين: فلا يُقرأ طلبه ولا يُوقَّع شيء حتى يُبتّ في ذلك
    .next = يُبيَّن لكل منهم هل هما شخص واحد

nothing-to-read-instead = ليس لدى { $reviewer } أي من هذه التقييمات
    .next = يُعرض من يقرأ ماذا

reviews-changed-meanwhile = تغيّرت طلبات أو مقيّمون أو تقييمات أثناء توزيع العمل
    .next = يُعاد التوزيع

late-stays = ورد { $code } بعد التوقيع، ولا يُنظر في طلبات جديدة
    .next = يُقبل بعد الإقرار بخطأ في ما وُقّع

seat-decided-upon = بتّ توقيعٌ في { $code }: ولا يُعاد إلا المقعد الذي تُرك
    .next = يُسجَّل الرد من جديد؛ ومن كان في قائمة الانتظار يُلغى انسحابه ما دام لم يخلفه أحد

applicant-forgotten = مُحيت بيانات صاحب الطلب { $code }
    .next = من يعود يقدم طلباً جديداً

applied-already = بعض هؤلاء الأشخاص ينظر الاجتماع في مشاركتهم أصلاً
    .next = يُحذفون ويُستورد الباقي؛ فالأشخاص المرشّحون لا يقدمون طلبات

nominated-already = بعض هؤلاء الأشخاص ينظر الاجتماع في مشاركتهم أصلاً
    .next = يُحذفون ويُستورد الباقي؛ ويُنظر في الرموز المسجّلين بها

nominators-unknown = لا يتضح من رشّح بعض هؤلاء الأشخاص
    .next = تُذكر الدولة برمزها، أو المنظمة كما وردت في الدليل

no-such-nomination = لا وجود لترشيح { $codes }
    .next = يُنظر في قائمة الترشيحات

nominations-not-ready = بعض هذه الترشيحات لا يمكن الإقرار باستلامه
    .next = يُترك ما أُنجز منها، وتُسجَّل مذكرة ما ورد بلا مذكرة

nominated-places-taken = عدد المقاعد المخصصة للترشيح { $places }، وقد شُغل منها { $taken }
    .next = تبقى الترشيحات مسجّلة إلى أن يُردّ مقعد أو تُزاد مقاعد الاجتماع

note-of-the-first = المذكرة { $note } هي التي رُشّح بها { $code }
    .next = يُذكر رقم المذكرة التي تسمّي شخصاً آخر وتاريخها

withdrawn-before = بعض هذه الترشيحات سبق سحبه أو استبداله
    .next = يُنظر في حالها

answered-by-note = الإجابة عن { $codes } للجهة المرشِّحة
    .next = تُسجَّل المذكرة التي تسحب الترشيح؛ أما التي تسمّي شخصاً آخر فتستبدله

code-taken = بعض هذه الرموز مستعمل
    .next = تُترك الرموز فارغة أو تُختار رموز غيرها

# A practice application is an invented one that reviewers try the rubric on.
no-such-practice = لا وجود لطلب تدريبي رمزه { $code }
    .next = يُنظر في قائمة الطلبات التدريبية

no-such-criterion = بعض المعايير ليس من معايير التقييم
    .next = تُستعمل المعايير الآتية: { $known }

no-such-conflict = ليس للمقيّم { $reviewer } تضارب مصالح بشأن الطلب { $application }
    .next = يُنظر في قائمة حالات تضارب المصالح

conflict-stands = تضارب المصالح هذا أمر واقع ولا يمكن صرف النظر عنه
    .next = يُسند تقييم الطلب { $application } إلى شخص آخر

no-such-application = لا وجود هنا للطلب { $code }
    .next = يُنظر في قائمة الطلبات

not-a-reviewer = { $name } ليس من مقيّمي { $code }
    .next = يُطلب إلى الأمانة التسجيل باسم الدخول الخاص

which-reviewer = يتولى التقييم في { $code } عدة أشخاص
    .next = يُحدَّد الشخص المقصود برمزه أو اسمه أو عنوانه

no-such-reviewer = { $name } ليس من المقيّمين هنا
    .next = يُنظر في قائمة المقيّمين

several-reviewers-so = قد يكون المقصود بـ { $name } هو { $first } أو { $others }
    .next = يُنظر في قائمة المقيّمين

no-such-sheet-format = لا توجد استمارة المقيّم بصيغة { $format }
    .next = تُختار إحدى الصيغ الآتية: pdf، html، txt

no-such-format = لا توجد الوثيقة { $paper } بصيغة { $format }
    .next = تُختار إحدى الصيغ الآتية: { $formats }

no-decision-to-print = لم يُقترح أي اختيار بعد، فلا قرار يُطبع
    .next = يُقترح اختيار

nothing-to-review = لم يُسند إلى المقيّم { $reviewer } أي طلب لتقييمه بعد
    .next = تُوزَّع الطلبات على المقيّمين

rubric-changed = نص الإصدار { $version } من معايير التقييم { $name } مختلف هنا
    .next = لا يتغير أي إصدار بعد اعتماده: يُرفع رقم `rubric.version` في الملف

# What the database's own programs say, and advise, in their words.
cluster-unavailable = { $reason }
    .next = { $advice }

disk-full = لم تعد هناك مساحة على القرص الذي يحوي قاعدة البيانات
    .next = تُخلى مساحة عليه ويُعاد تنفيذ الأمر؛ ولم يُكتب شيء مما كان سيكتبه

database-overloaded = لم تعد لدى قاعدة البيانات سعة كافية: { $reason }
    .next = يُنتظر حتى ينتهي الآخرون، ثم يُعاد تنفيذ الأمر

database-busy = يكتب آخرون في قاعدة البيانات في هذه اللحظة
    .next = يُعاد تنفيذ الأمر عند انتهائهم؛ ولم يتغير شيء

connections-taken = قاعدة البيانات مشغولة: { $reason }
    .next = تُعاد المحاولة

database-outcome-unknown =
    انقطعت قاعدة البيانات أثناء الكتابة: إما أن يكون كل شيء قد كُتب، وإما لا شيء
    .next = يُتحقق مما إذا كانت الكتابة قد تمت قبل إعادتها

database-unavailable = قاعدة البيانات لا تستجيب: { $reason }
    .next = يُتحقق من CONVENE_DATABASE ومن أن الخادوم يعمل

database-misaddressed = قاعدة البيانات لا تستجيب: { $reason }
    .next = { $advice }

database-login = لا يجوز ذلك لاسم الدخول إلى قاعدة البيانات: { $reason }
    .next =
        يُمنح الدور بالأمر GRANT convene_app TO متبوعاً باسم الدخول؛ وللنسخ الاحتياطي والفحص بالأمر
        GRANT convene_keeper TO

key-open-to-others = يمكن لغير المالك قراءة مفاتيح الدار في { $path }
    .next =
        يُنفَّذ chmod 600 على الملف؛ وإذا أمكن أن يكون غيره قد قرأه يُنشأ مفتاح جديد: convene
        database key --rotate

key-file-unusable = مفاتيح الدار في { $path } ليست كما كُتبت
    .next =
        تُعاد نسخة من الملف إلى مكانه؛ وإن لم توجد فلا تُستعاد النسخ الاحتياطية المختومة بها إلا على
        سبيل الثقة

key-unreadable = تعذّرت قراءة مفاتيح الدار في { $path }: { $reason }
    .next = يُتحقق من CONVENE_KEY ومن الحق في قراءة الملف

no-room-for-key = لم تعد هناك مساحة على القرص الذي يُراد كتابة { $path } عليه
    .next = تُخلى مساحة عليه أو يُحدَّد في CONVENE_KEY موضع آخر لمفاتيح الدار

key-not-written = تعذّرت كتابة مفتاح الدار في { $path }: { $reason }
    .next = يُحدَّد موضع آخر له في CONVENE_KEY

database-not-of-demo = قاعدة البيانات في { $folder } لم تُنشأ لتُفقد، ولذلك لا تُفرَّغ
    .next = يُذكر مجلد بيانات آخر

letters-not-delivered = تعذّر تسليم بعض الرسائل: { $reason }
    .next = تُخلى مساحة أو يُختار مجلد آخر (CONVENE_MAIL=maildir:DIR)، ثم تُرسل

link-key-missing = يُصنع رابط هذه الرسالة بمفتاح الدار { $name }، وليس هو في { $path }
    .next =
        يُعاد ملف المفاتيح إلى موضعه أو يُسمى في CONVENE_KEY؛ وإن ضاع المفتاح تُسحب الرسائل بالتراجع
        عن العمل الذي كتبها

letter-came-back = عادت الرسالة: لا يصل هذا العنوان إلى أحد
    .next = يُصحَّح العنوان ويُكتب من جديد، أو يُتخلى عن المقعد

no-such-correspondence = لا شيء مسجل تحت الرقم { $number }
    .next = يُنظر في السجل

no-scan-kept = لا نسخة ممسوحة محفوظة مع الرقم { $number }
    .next = تُحفظ نسخة

scan-kept-already = تُحفظ نسخة ممسوحة مع الرقم { $number } من قبل
    .next = تُزال أولاً برقم العمل الذي حُفظت به

entry-is-struck = شُطب { $number } فلا تُحفظ معه نسخة ممسوحة
    .next = يُقيَّد من جديد مع نسخته الممسوحة

registered-later = لم يحلّ يوم { $day } بعد، واليوم { $today }: لا يُسجَّل إلا ما ورد أو صدر
    .next = يُذكر اليوم الذي ورد فيه أو صدر

registered-of-nobody = لم يُذكر ممن ورد أو إلى من صدر
    .next = يُذكر اسمه

no-such-mail = لا شيء مما عاد يحمل الرقم { $number }
    .next = يُنظر في ما عاد

letter-refused = لا يقبل خادوم البريد هذه الرسالة: { $reply }
    .next = يُصحَّح العنوان ثم تُكتب الرسالة من جديد

mailbox-unreachable = تتعذر قراءة { $mailbox }: { $reason }
    .next = لم يضع شيء؛ يُجلب البريد من جديد عندما تصبح قراءته ممكنة

mail-server-unreachable = يتعذر استخدام { $server }: { $reason }
    .next = لم يضع شيء؛ يُعاد الإرسال عندما يصبح استخدامه ممكناً

mail-server-refuses = رفض { $server } { $count } رسائل متتالية، فأُوقف الإرسال: { $reason }
    .next = يُسأل المسؤول عن الخادوم عن السبب؛ ثم يُكتب من جديد إلى من رُفضت رسائلهم وتُرسل البقية

proof-not-taken = لم تخرج النسخة التجريبية إلى { $address }: { $reply }
    .next = يُصحَّح العنوان أو الإعداد ثم تُعاد المحاولة

nothing-to-approve = لا رسالة تنتظر شخصاً ثانياً
    .next = يُنظر أي الرسائل تنتظر

nothing-to-clear = لا رسالة تنتظر { $step }؛ الخطوات المنتظرة الآن: { $asked }
    .next = يُنظر من وافق ومن ينتظر منه ذلك

step-held-by-others = لا يتولى { $name } الخطوة { $step }، بل يتولاها { $accounts }
    .next = يُطلب ذلك من أحدهم، أو يُضاف الحساب إلى ملف الاجتماع في writing, clearance

approved-by-another = كتب { $name } هذه الرسائل، فيعتمدها شخص آخر
    .next = يُطلب ذلك من أحد المنظِّمين أو ممن يوقّع، وله حساب خاص به

nothing-held = لا رسالة تنتظر النظر في رسائل قبلها
    .next = يُرسل ما ينتظر

first-not-gone =
    { $count ->
        [one] لم تخرج رسالة واحدة مما يخرج أولاً
        [two] لم تخرج رسالتان مما يخرج أولاً
        [few] لم تخرج { $count } رسائل مما يخرج أولاً
        [many] لم تخرج { $count } رسالة مما يخرج أولاً
       *[other] لم تخرج { $count } رسالة مما يخرج أولاً
    }
    .next = تُرسل ويُنظر فيها، وإن كانت خاطئة يُكتب الكل من جديد

nothing-to-sign = لا رسالة لهم تنتظر التوقيع
    .next = يُنظر من وصلته أي رسالة

letter-has-passed = انقضى موضوع الرسالة إلى { $name }
    .next = تُترك أو تُكتب من جديد

letter-not-marked = لا يمكن رسم علامة لرسائل { $code }: رمزه أطول من اللازم
    .next = يُنظر في اسم الاجتماع

scans-unknown = لا يُعرف لأي رسالة كل نسخة ممسوحة
    .next = يُسمّى الملف بالعلامة التي على الرسالة أو تُذكر العلامة

nothing-to-post = لا رسالة لهم تُرسل بالبريد العادي
    .next = يُنظر من وصلته أي رسالة

posted-later = لم يحن { $day } بعد: اليوم { $today }
    .next = يُقال ذلك بعد إرسال الرسائل بالبريد

enclosures-too-large =
    حجم الوثائق المرفقة بالرسالة { $size } ميغابايت، والحد الأقصى { $most } ميغابايت
    .next = تُحذف إحداها من writing, enclosures في ملف الاجتماع

nothing-to-preview = لا رسالة ستخرج
    .next = يُوقَّع الاختيار، أو يُنظر ما هناك من رسائل

no-letter-to = لا رسالة ستخرج إلى { $people }
    .next = يُنظر من وصلته أي رسالة

nobody-in-wave =
    { $uninvited ->
        [zero] دُعي جميع من وقع عليهم الاختيار
        [one] لا يُكتب إلى أحد: شخص واحد ينتظر دعوة ولا ينطبق عليه { $words }
        [two] لا يُكتب إلى أحد: شخصان ينتظران دعوة ولا ينطبق على أي منهما { $words }
        [few] لا يُكتب إلى أحد: { $uninvited } أشخاص ينتظرون دعوة ولا ينطبق على أي منهم { $words }
        [many] لا يُكتب إلى أحد: { $uninvited } شخصاً ينتظرون دعوة ولا ينطبق على أي منهم { $words }
       *[other] لا يُكتب إلى أحد: { $uninvited } شخص ينتظرون دعوة ولا ينطبق على أي منهم { $words }
    }
    .next = الاطلاع على من دُعي حسب القطاع والبلد

not-to-invite = ليس هؤلاء جميعاً ممن ينتظرون دعوة
    .next = الاطلاع على من دُعي

no-such-holiday = لا عطلة كهذه مدرجة لـ { $country }
    .next = الاطلاع على العطل المدرجة

nobody-named = لم يُذكر أحد
    .next = يُذكر رمز أو جزء من اسم، أو يُقال إن الجميع مقصودون

nothing-to-resend = لم تُرفض أي رسالة إلى هؤلاء
    .next = يُنظر من وصلته أي رسالة

nobody-so = لا أحد في الدليل يقصده { $text }
    .next = يُنظر من فيه

nobody-so-but = لا أحد في الدليل يقصده { $text }. هل المقصود أحد هؤلاء؟
    .next = يُكتب الاسم كما هو وارد هنا، أو العنوان كاملاً، أو المعرّف الوارد بين القوسين

several-people-so = قد يُقصد بـ{ $text } أكثر من شخص
    .next = يُعطى العنوان كاملاً، أو المعرّف الوارد بين القوسين

no-applicant-so = لا أحد من مقدّمي الطلبات هنا يقصده { $text }
    .next = يُبحث عنه في الدليل

no-applicant-so-but = لا أحد من مقدّمي الطلبات هنا يقصده { $text }. هل المقصود أحد هؤلاء؟
    .next = يُكتب الاسم كما هو وارد هنا، أو الرمز الذي يسبقه

several-applicants-so = قد يُقصد بـ{ $text } أكثر من مقدّم طلب؛ لم يُنفَّذ شيء
    .next = يُعطى الرمز الذي يسبق الاسم

country-of-person-unknown = يُحفظ في الدليل بلد كل شخص، ولا يُعرف بلد { $name }
    .next = يُذكر البلد، أو منظمة يُعرف بلدها

organisation-known = { $name } مدرجة في الدليل من قبل
    .next = يُنظر فيما حُفظ عنها، أو يُذكر البلد الآخر الذي توجد فيه هذه

organisation-unusable = لا يمكن أن تحمل منظمة هذه الأسماء
    .next = تُعطى أسماء في سطر واحد لا تزيد على 200 علامة

no-organisation-so = لا منظمة في الدليل يقصدها { $text }
    .next = تُضاف، أو يُعطى اسم منظمة مذكورة

several-organisations-so = قد يُقصد بـ{ $text } أكثر من منظمة؛ لم يُنفَّذ شيء
    .next = يُعطى الاسم كاملاً، أو المفتاح الذي يسبقه

still-takes-part = ما زال { $name } مشاركاً في اجتماع لم ينتهِ بعد
    .next = يُنهى ما هو مذكور، أو يُنتظر انتهاء الاجتماع

nominee-still-takes-part = { $name } مرشح لاجتماع لم ينتهِ بعد
    .next = يُسجَّل سحب الترشيح ممن رشحه، أو يُنتظر حتى ينتهي الاجتماع

guest-still-takes-part = { $name } مدعو بالاسم إلى اجتماع لم ينتهِ بعد
    .next = تُسحب تلك الدعوة، أو يُنتظر حتى ينتهي الاجتماع

words-not-kept = لا تُحفظ هذه الكلمات كما هي
    .next = تُكتب على سطر واحد، في 400 علامة على الأكثر، تُرى كل واحدة منها

conflict-without-ground = يُحفظ ما يقال عن تضارب المصالح، ولم يُقل شيء
    .next = يُذكر في بضع كلمات

no-reason-given = يحفظ السجل سبب هذا الإجراء، ولم يُذكر سبب
    .next = يُذكر السبب بكلمات قليلة، من دون اسم ولا عنوان

reason-names-them = السبب المذكور يدلّ على صاحب البيانات
    .next = يُذكر السبب من دون اسم ولا عنوان

does-not-object = لم يطلب { $name } الكفّ عن مراسلته
    .next = يُنظر ما هو معروف عنه

was-forgotten = مُحيت بيانات هذا الشخص
    .next = يُسجَّل من جديد إن رغب في ذلك

correction-unusable = لا يمكن إجراء هذا التصحيح
    .next = يُعطى اسم في سطر واحد، وعنوان يمكن أن تُرسل إليه الرسائل

named-twice = لا يُدمج { $name } في نفسه
    .next = يُسمَّى من يبقى، ثم الآخر

twins-bar-each-other = لا يمكن دمج { $other } في { $keep }
    .next = يُسوَّى ما هو مذكور؛ ومن تقدّما كلاهما إلى اجتماع واحد يبقيان فيه اثنين

organisations-are-two = لا يمكن دمج { $other } في { $keep }
    .next = يُصحَّح البلد إن كان خطأ

said-to-be-two = { $one } و{ $other } اثنان كما قيل من قبل
    .next = لم يبق ما يقال

not-a-period = { $days } ليس عدداً من الأيام بين 1 و36500
    .next = يُذكر عدد الأيام بعد آخر يوم من الاجتماع

no-period-set = لم تُحدَّد مدة لأي نوع من البيانات الشخصية، فلا شيء ينتهي أجله
    .next = تُذكر مدة الاحتفاظ بأحد الأنواع

reader-objects = طلب { $name } في { $day } الكفّ عن مراسلته
    .next = يُتصل به بطريقة أخرى؛ وإن رجع عن طلبه: convene person object TEXT --withdraw

reader-without-address = لا يُعرف عنوان بريد إلكتروني ولا عنوان بريدي
    .next = يُبلَّغ بطريقة أخرى، أو يُسجَّل عنوانه

reader-forgotten = مُحيت بيانات من كُتبت إليه هذه الرسالة
    .next = لا يُكتب إليه

route-unknown = لا يعرف الدليل { $reader } الذي يوجّه إليه ملف الاجتماع رسائل
    .next = يُضاف إلى الدليل، أو يُصحَّح ملف الاجتماع

route-of-several = في الدليل أكثر من شخص باسم { $reader }
    .next = يُذكر البريد الإلكتروني في ملف الاجتماع

route-without-address = ليس لدى { $name } بريد إلكتروني ولا عنوان بريدي، ويُفترض أن تصله رسائل
    .next = يُذكر العنوان

## Problems of ConveneService

arrival-unknown = { $text } لا يدل على أحد، أو يدل على أكثر من واحد

arrival-not-on-list = لا يرد { $code } في قائمة المشاركين

came-earlier = سبق وصول { $name } في { $time }، ويبقى ذلك

came-earlier-than-said = كان { $name } مسجلاً في { $time }؛ ويُعتمد الوقت الأسبق

came-after-all = كان { $name } مسجلاً غائباً، وقد حضر

partner-not-meant =
    { $number ->
        [zero] لا يدل على أي شريك
        [one] يدل على شريك واحد
        [two] يدل على شريكين
        [few] يدل على { $number } شركاء
        [many] يدل على { $number } شريكاً
       *[other] يدل على { $number } شريك
    }

partner-named-twice = ورد اسم { $name } مرتين

partner-unknown = { $text } لا يدل على أحد، أو يدل على أكثر من واحد

outcome-not-listed = غير مدرجة

scan-of-no-letter = لا علامة مقروءة على صفحاته، ولا ترد في اسمه علامة رسالة تنتظر التوقيع

scan-of-several-letters = لعدة رسائل: { $marks }؛ وتُمسح كل رسالة في ملف مستقل

scan-of-other-meeting = لرسالة من { $meeting }

scan-says-otherwise = على صفحاته العلامة { $seen } لا { $said }

scan-taken-already = للرسالة إلى { $name }، وقد مُسحت من قبل

scan-of-old-letter = عليه العلامة { $mark }، ولا تحملها رسالة تنتظر التوقيع: أُعيدت كتابة الرسالة أو سُحبت

scan-not-read = تعذّر رسم صفحاته للبحث عن العلامة، ولا ترد علامة في اسمه

scan-without-reader = لم يُنظر فيه لأن البرنامج pdftoppm (من الحزمة poppler-utils) غير موجود، ولا ترد علامة في اسمه

scan-picture-unusable = صورة تالفة، أو نقاطها أكثر من { $dots } مليون

scan-of-same-letter = للرسالة إلى { $name }، ولها ملف آخر

is-called-so = يحمل هذا الاسم
key-not-as-written = ليس مفتاحاً كما كُتب
audit-entry-changed = ليس كما كان، أو ليس في موضعه
audit-body-changed = نصه غير النص الذي كُتب به
audit-line-changed = يذكر تغييرات غير التي كُتب بها
audit-head-changed = ليس النهاية التي يذكرها السجل
audit-witness-differs = ليس ما سبق تدوينه
audit-entry-blank = فيه فراغ في موضع ما كُتب
audit-entry-timeless = وقته لا تعرضه أي ساعة
audit-entry-missing = غير موجود
audit-body-missing = فُقد ما قيل عن الإجراء، وهو لا يُمحى أبداً
audit-letter-changed = يخص رسالة غير التي كُتب بها
audit-entry-beyond = يقع بعد النهاية التي يذكرها السجل
audit-rows-astray = فيه صفوف لا موضع لها
audit-erased-untold = مُحيت منه أسطر ولا يذكر ذلك أي إجراء
account-login-untold = اسم دخوله غير الذي يذكره السجل
account-name-untold = اسمه غير الذي يذكره السجل
account-roles-untold = أدواره غير التي يذكرها السجل
account-gone = زال، والسجل لا يذكر ذلك
organisation-there = مدرجة في الدليل أصلاً

organisation-elsewhere =
    { $name } مدرجة في الدليل { $placed ->
        [yes] عن { $countries }{ $unplaced ->
            [yes] { " " }ومن دون بلد
           *[no] { "" }
        }
       *[no] من دون بلد
    }؛ والمنظمة الواردة في الملف { $known ->
        [yes] عن { $country }
       *[no] من دون بلد
    } تُعدّ منظمة أخرى

person-said-otherwise =
    { $name } في الدليل: { $blank ->
        [yes] لا شيء
       *[no] { $old }
    } ← { $new }{ $kept ->
        [yes] ؛ أُبقي على حاله، وتأخذ --update بالجديد
       *[no] { "" }
    }

person-like-other =
    { $nearly ->
        [yes] { $name } يكاد يطابق اسم
       *[no] { $name } يطابق اسم
    } { $other } المدرج في الدليل

directory-kept =
    { $count ->
        [one] شخص واحد كان مدرجاً أصلاً ويبقى على حاله
        [two] شخصان كانا مدرجين أصلاً ويبقيان على حالهما
        [few] { $count } أشخاص كانوا مدرجين أصلاً ويبقون على حالهم
        [many] { $count } شخصاً كانوا مدرجين أصلاً ويبقون على حالهم
       *[other] { $count } شخص كانوا مدرجين أصلاً ويبقون على حالهم
    }

directory-updated =
    عدد من كانوا مدرجين أصلاً: { $count }؛ وعدد من أُخذ بما استجد بشأنهم: { $others }

wish-fits-several =
    { $text } ينطبق على { $first } وعلى { $others }؛ تُرك إلى أن يحدد العنوان المقصود

partner-not-in-directory = { $name } ليس منظمة واردة في الدليل؛ يُحفظ كما ذُكر

wish-fits-nobody = { $text } ليس أحداً في هذا الجدول ولا في الاجتماع؛ تُرك

wish-fits-organisations =
    { $text } اسم { $count ->
        [one] منظمة واحدة
        [two] منظمتين
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }؛ تُرك

has-applied = سبق تقديم طلب برمز { $code }
has-nominated-seat = له مقعد بالترشيح

kept-as-late = ورد طلب { $name } بعد التوقيع: يُحفظ بوصفه متأخراً، ولا تُمنح له نتيجة ولا مرتبة

partners-without-past =
    يذكر شركاء { $count } من الشراكات، وفي العمود `past` عددها { $past }
no-such-offer = ليس عرضاً في هذا الطلب: { $known }
nothing-claimed = لا يستند إلى دليل: يُذكر بأي صفة يُؤكَّد
evidence-not-confirmed = غير مؤكَّد

points-rest-on = تستند نقاط إلى الإجابة { $answer }
comes-for-another = يحضر بدلاً من شخص آخر
is-guest = مدعو بالاسم
is-nominated-already = سبق ترشيحه برمز { $code }

nominator-not-known =
    { $given } ليس دولة، لا برمزها ولا باسمها في قائمة الاجتماع، وليس منظمة واردة في الدليل

nominator-fits-several = { $given } اسم لأكثر من منظمة في الدليل، وعددها { $count }

nomination-handed-over =
    ورد ترشيح { $name } { $late ->
        [yes] بعد توزيع الموائد
       *[no] زيادةً على المقاعد المخصصة للترشيح
    }؛ ويتولى { $officer } أمره

note-not-registered = المذكرة التي تسمّي { $name } غير مسجّلة
is-acknowledged-already = سبق الإقرار بترشيح { $name }
is-withdrawn = سُحب ترشيح { $name } أو استُبدل
waits-for-place = { $name } في انتظار مقعد

code-of-another = { $code } هو رمز { $name }
not-a-criterion = ليس معياراً
# What a conflict of interest rests on.
conflict-rests-on = { $note }

reviewers-kept =
    { $count ->
        [one] شخص واحد يتولى التقييم أصلاً ويبقى على حاله
        [two] شخصان يتوليان التقييم أصلاً ويبقيان على حالهما
        [few] { $count } أشخاص يتولون التقييم أصلاً ويبقون على حالهم
        [many] { $count } شخصاً يتولون التقييم أصلاً ويبقون على حالهم
       *[other] { $count } شخص يتولون التقييم أصلاً ويبقون على حالهم
    }

may-be-meant = { $who } ({ $id })

held-at-once = تُعقد في { $room } في وقت { $other }

form-waits = { $address }

left-by-page = كان { $name } قد سحبه من صفحته، وهي تذكر من الآن أنه يُنظر فيه من جديد: ينبغي التأكد من أن ذلك كان بطلب

applicant-may-be-meant = { $who }

holds-seat = له مقعد مفتوح
stands-on-waiting-list = في قائمة الانتظار
is-invited = مدعو إلى مقعد مخصص للترشيح
left-seat-held = ترك مقعداً ما زال محجوزاً إلى أن يخلفه أحد أو يُترك شاغراً
is-being-written-to = تُسلَّم رسالة إليه في هذه اللحظة
no-name-of-person = ليس اسماً من حرف إلى 200 حرف في سطر واحد

papers-of-person-change =
    { $seated ->
        [yes] تتغيّر قائمة المشاركين وبطاقة الاسم ومخطط الجلوس: تُطبع من جديد
       *[no] تتغيّر قائمة المشاركين وبطاقة الاسم: تُطبعان من جديد
    }

signed-papers-stay = ما وُقّع يبقى على ما كان فيه

both-take-part = كلاهما قيد النظر هناك، باسم { $one } وباسم { $other }

both-review = كلاهما يقيّم هناك، باسم { $one } وباسم { $other }

one-reviews-other = أحدهما يقيّم { $code } وهو طلب الآخر

reviews-are-signed = ما قُرئ من { $code } مشمول بتوقيع؛ ويمكن ذلك في الاتجاه المعاكس

letter-on-its-way = تُسلَّم رسالة في هذه اللحظة؛ يُعاد بعد دقائق

builds-on-it = { $act } غيّر الشيء نفسه

seats-stay-empty = تبقى المقاعد المعادة إلى الموائد شاغرة حتى `convene seating repair`

two-countries = { $name } في { $one } وفي { $other }، وهيئتان باسم واحد في بلدين هيئتان

## Refusals of ConveneKeeping

schema-changed = قاعدة البيانات ليست على ما ينشئها البرنامج
    .next = يُصلحها من يديرها، ويُسأل عمن غيّرها

invariants-broken = تتضمن قاعدة البيانات ما يناقض بعضه بعضاً
    .next = تُستعاد آخر نسخة احتياطية، ويُبلَّغ بما هو مذكور

# An invariant is a rule that all rows of the database keep together.
invariants-not-tried =
    عدد القواعد الثابتة التي تعذّر على قاعدة البيانات التحقق منها: { $count } من أصل { $all }؛ وسائر
    القواعد مستوفاة
    .next =
        يُعاد التحقق عندما تكون قاعدة البيانات أقل انشغالاً، أو تُمنح وقتاً أطول في
        CONVENE_DATABASE: options='-c statement_timeout=30min'

deployment-weak = الخادوم ليس معدّاً كما ينبغي
    .next = يُغيَّر ما هو مذكور، ويُعاد التحقق

not-embedded = ليس لهذا البرنامج أن يرقّي قاعدة البيانات
    .next = يُرجع إلى المسؤول عن الخادوم المحدد في CONVENE_DATABASE

backup-unreadable = تعذّرت قراءة { $path }: { $reason }
    .next = يُتحقق من اسم الملف ومن الحق في قراءته

not-a-backup = { $path } ليس نسخة احتياطية من convene
    .next = يُحدَّد ملف كتبه `convene database backup` أو `handover`

backup-unusable = تعذّرت استعادة { $path }؛ ولم يتغير شيء
    .next = تُستعمل نسخة أخرى أو نسخة احتياطية أقدم؛ ويُنظر فيما هو مذكور

backup-unsealed = لا يحمل { $path } ختم هذه الدار؛ وهو يذكر أنه من { $made } وأن فيه { $meetings }
    .next =
        من يكتب نسخة احتياطية يقرر ما يجوز لكل شخص بعدها، فلا يُوثق بها، كما لا يُوثق ببرنامج، إلا
        إذا عُرف من أعدّها وكيف وصلت إلى هنا

backup-of-stranger =
    { $path } مختوم بالمفتاح { $name } غير الموجود هنا؛ وهو يذكر أنه من { $made } وأن فيه
    { $meetings }
    .next =
        يُنسخ ملف المفاتيح من الجهاز الذي أُعدّ عليه (يبيّن convene database key موضعه) ويُحدَّد في
        CONVENE_KEY. وإن تعذّر ذلك فلا يُوثق بالملف، كما لا يُوثق ببرنامج، إلا إذا عُرف من أعدّه

backup-holds-more = لا يحتوي { $path } على جداول convene وحدها؛ ولم يتغير شيء
    .next = يُرجع إلى من أعدّه؛ وتُستعمل نسخة أخرى أو نسخة احتياطية أقدم

# A handover stops all writes to the tables of convene, and may not touch those of others.
tables-of-others = توجد بين جداول convene جداول لغيره
    .next = تُنقل إلى موضع آخر (ALTER TABLE … SET SCHEMA)، ثم يُجرى التسليم

file-exists = { $path } موجود أصلاً
    .next = يُختار اسم آخر أو يُحدَّد مجلد؛ ولا تُستبدل النسخ الاحتياطية أبداً

no-room-for-backup = لم تعد هناك مساحة على القرص الذي يُراد كتابة { $path } عليه
    .next = تُخلى مساحة عليه أو يُختار موضع آخر؛ ولم يُترك شيء وراءه

backup-not-written = تعذّرت كتابة { $path }: { $reason }
    .next = تُخلى مساحة هناك أو يُختار موضع آخر؛ ولم يُترك شيء وراءه

cannot-set-aside = لا يمكن أن تُنحّى جانباً إلا قاعدة البيانات المدمجة
    .next = تُنشأ قاعدة بيانات فارغة وتُحدَّد في CONVENE_DATABASE

database-not-empty = قاعدة البيانات المحددة في CONVENE_DATABASE ليست فارغة
    .next = تُنشأ قاعدة جديدة (CREATE DATABASE) وتُحدَّد؛ ولا يُستبدل أي محتوى أبداً

database-here-already = توجد هنا قاعدة بيانات أصلاً
    .next =
        تُجرى الاستعادة في موضع آخر (CONVENE_DATA=/another/directory)، أو تُضاف --set-aside: فتُحفظ
        القاعدة القائمة باسم آخر

database-in-use = تستعمل برامج أخرى قاعدة البيانات القائمة
    .next = يُنتظر حتى تنتهي ثم يُعاد تنفيذ الأمر؛ ولم يتغير شيء

no-account-in-database = لا حساب باسم الدخول { $login } في قاعدة البيانات القائمة
    .next = يُرجع إلى أحد مسؤولي إدارتها

backup-contradicts-itself = تتضمن النسخة الاحتياطية ما يناقض بعضه بعضاً
    .next = تُستعمل نسخة احتياطية أقدم، ويُبلَّغ بما هو مذكور

backup-trail-broken = جرى تغيير سجل التدقيق في النسخة الاحتياطية
    .next = تُستعمل نسخة احتياطية أقدم، ويُبلَّغ المسؤول عن البيانات

not-handed-over = لم تُسلَّم قاعدة البيانات هذه إلى جهة أخرى
    .next = لا شيء يُسترد؛ ويُواصل العمل

place-missing = لن يعرف أحد إلى أين نُقلت الاجتماعات
    .next = يُذكر المكان

database-without-address = ليس لقاعدة البيانات عنوان
    .next = يُحدَّد CONVENE_DATABASE أو CONVENE_DATA

no-room-to-copy = لم يُتمّ { $program } عمله
    .next = تُخلى مساحة على القرص الذي يحوي قاعدة البيانات؛ ولم يتغير شيء

database-not-copied = لم يُتمّ { $program } عمله
    .next = يُنظر فيما أفاد به؛ ولم يتغير شيء

## Problems of ConveneKeeping

# Settings of the database server, each below its name.
writes-not-forced = انقطاع الكهرباء يتلف قاعدة البيانات؛ يُضبط على on
pages-may-tear = انقطاع الكهرباء يمزق الصفحات؛ يُضبط على on
commits-may-be-lost = عند التعطل يضيع ما سبق تأكيده؛ يُضبط على on
rot-unnoticed = تلف القرص لا يُلاحظ؛ يُوقف الخادوم ويُنفَّذ pg_checksums --enable
nothing-archived =
    بضياع القرص يضيع كل ما تلا آخر نسخة احتياطية؛ يُضبط على on مع archive_command
scripts-lost = تضيع الأسماء المكتوبة بكتابات أخرى؛ تُنشأ قاعدة البيانات من جديد
server-too-old = يلزم PostgreSQL 15 أو إصدار أحدث؛ يُرقّى الخادوم
login-is-superuser =
    له جميع الامتيازات؛ يُنشأ اسم دخول ليست له، ويُمنح الدور بالأمر GRANT convene_app TO
login-above-rows =
    فوق قيود الصفوف؛ ALTER ROLE … NOBYPASSRLS، ثم GRANT convene_keeper TO متبوعاً باسم الدخول
said-in-the-clear = ينتقل ما يُتبادل مكشوفاً؛ يُستعمل في الاتصال sslmode=verify-full
passwords-kept-weakly =
    حماية كلمات المرور ضعيفة؛ يُضبط على scram-sha-256 وتُحدَّد كلمات المرور من جديد
listens-everywhere = يستقبل الاتصالات على جميع العناوين؛ تُحدَّد العناوين اللازمة
schema-open = مفتوح لجميع أسماء الدخول؛ REVOKE ALL ON SCHEMA public FROM PUBLIC
tables-made-by-all =
    يجوز لأسماء دخول إنشاء جداول فيها؛ REVOKE TEMPORARY ON DATABASE … FROM PUBLIC، وكذلك من كل دور
    من أدوار البرنامج
keeper-missing =
    لا يمكنه بعدُ حفظ قاعدة البيانات؛ ينفّذ المستخدم الأعلى فيها: CREATE ROLE convene_keeper NOLOGIN
    إن لم يكن موجوداً، ثم ALTER ROLE convene_keeper BYPASSRLS، ثم SELECT admit_keeper()
roles-missing = الأدوار الناقصة: { $roles }؛ CREATE ROLE … NOLOGIN
roles-raised =
    الأدوار التي يجوز لها الدخول أو الاطلاع على كل شيء: { $roles }؛ ALTER ROLE … NOLOGIN NOSUPERUSER
    NOBYPASSRLS
roles-above-rows =
    الأدوار التي ترى كل الصفوف: { $roles }؛ ALTER ROLE … NOBYPASSRLS، ثم GRANT convene_keeper TO
    متبوعاً باسم من يحتاج إليه
logins-raised =
    أسماء دخول لها حقوق تتجاوز أدوارها: { $rights }؛ ALTER ROLE … NOSUPERUSER NOCREATEROLE
    NOREPLICATION، ثم REVOKE لما مُنح
logins-without-account =
    أسماء دخول يجوز لها العمل هنا ولا حساب لها: { $logins }؛ convene account add أو REVOKE convene_app
    FROM …
accounts-without-login =
    حسابات لا يقابلها اسم دخول إلى قاعدة البيانات: { $logins }؛ CREATE ROLE … LOGIN IN ROLE convene_app
logins-shared = أسماء دخول يتقاسمها عدة أشخاص: { $logins }؛ يُعطى كل منهم اسماً خاصاً به
login-unproven = يُقبل أي شخص بأي اسم دخول؛ يُستعمل peer أو scram-sha-256
tables-open =
    الجداول التي تُظهر جميع الاجتماعات للجميع: { $tables }؛ ALTER TABLE … ENABLE ثم FORCE ROW LEVEL
    SECURITY
no-time-limit = بلا حد زمني؛ هذا ما تنص عليه CONVENE_DATABASE حيث كان سيرد { $limit }
backup-is-newer = من برنامج أحدث؛ يُستعمل ذلك البرنامج
manifest-unreadable = تعذّرت قراءته
backup-cut-off = غير موجودة: بُتر الملف، أو لا تزال كتابته جارية
backup-altered = ليست كما كُتبت: جرى تغييرها، أو القرص معطوب
object-in-the-way = موجود فيها
objects-in-the-way = عدد ما سوى ذلك فيها: { $count }
backup-seal-broken = ليس الختم الذي ينتجه مفتاح هذه الدار لهذا الملف: فقد كتبه غيرها
object-of-stranger = ليس من convene
rows-missing = غير موجود فيه
rows-of-stranger = ليس من جداول convene، أو له أعمدة أخرى، أو ورد مرتين
line-of-stranger = فيه سطر ليس من البيانات: { $line }
rows-break-rule = قاعدة تخالفها بيانات فيه
manifest-tells-other = ليس ما يذكره البيان
backup-end-moved = ينتهي عند غير ما يذكره البيان
table-of-others = ليس من convene
backup-of-newer-server =
    الإصدار هناك { $there } وهنا { $here }: apt-get install postgresql-{ $there }
backup-handed-over =
    إلى { $place }: تُضاف --takeover، وعندئذ لا يكتب إلا هذا الجهاز
backup-not-handed-over =
    لم يحدث نقل، ولا تزال الكتابة جارية في القاعدة المصدر: يُنفَّذ هناك convene database handover،
    أو تُترك --takeover
backup-head-unreadable = نهايته لا تُقرأ
backup-entry-changed = القيد { $number } ليس كما كُتب ({ $part })

# What a program of PostgreSQL said.
program-said = { $words }

## The program's talk

talk-refused = تعذّر التنفيذ: { $sentence }

talk-next = الخطوة التالية: { $advice }

talk-note = ملاحظة: { "\u2068" }{ $place }{ "\u2069" }: { $sentence }

talk-problem = { "  \u2068" }{ $place }{ "\u2069" }: { $sentence }

next-publish-list = تُنشر هذه القائمة وبصمتها اليوم؛ وبعد معرفة القيمة: { "\u2068" }{ $command }{ "\u2069" }

next-publish-transcript = يُنشر محضر القرعة، ثم { "\u2068" }{ $command }{ "\u2069" }

next-follow-held =
    { "\u2068" }{ $command }{ "\u2069" }؛ أو تُترك المقاعد شاغرة: { "\u2068" }{ $other }{ "\u2069" }

next-both = { "\u2068" }{ $command }{ "\u2069" }، ثم { "\u2068" }{ $other }{ "\u2069" }

next-search-longer = يُطال البحث، أو تُغيَّر إحدى القواعد؛ والنتيجة تراعي سائرها

next-change-rules = تُغيَّر إحدى القواعد أو تُحذف؛ والنتيجة تراعي أكبر عدد منها أمكن العثور عليه

ask = { $question } [نعم/لا]

ask-close-draw-list =
    هل تُقفل قائمة القرعة فلا يتغير شيء مما وُضعت منه؟ (تُعرف القيمة في { "\u2068" }{ $known }{ "\u2069" })

ask-reopen-draw-list = هل يُعاد فتح القائمة فلا يُعتد بالإقفال رقم { $closing }؟

ask-announce-value = هل تُعلن قيمة عامة أخرى؟

ask-draw-lottery = هل تُجرى القرعة، مرة واحدة ونهائية؟

ask-end-invitations =
    { $count ->
        [one] هل تُنهى هذه الدعوة؟
        [two] هل تُنهى هاتان الدعوتان؟
        [few] هل تُنهى هذه الدعوات وعددها { $count }؟
        [many] هل تُنهى هذه الدعوات وعددها { $count }؟
       *[other] هل تُنهى هذه الدعوات وعددها { $count }؟
    }

ask-leave-seats-free = هل تُترك المقاعد شاغرة؟

ask-lose-floors = { $floors }. أيُسجَّل مع ذلك؟

floor-cannot-be-held =
    لا يمكن بعد الآن بلوغ { "\u2068" }{ $floor }{ "\u2069" }: { $reached } من { $lowest } على الأقل

ask-invite = هل يُدعى { $people }، على أن تصل الردود في موعد أقصاه { $day }؟

follows-for = { "\u2068" }{ $entering }{ "\u2069" } بدلاً من { "\u2068" }{ $leaving }{ "\u2069" }

ask-acknowledge = هل يُقرّ باستلام ترشيح { $people }، مع رسالة إلى كل منهم؟

ask-replace-nominee = هل يحل { "\u2068" }{ $name }{ "\u2069" } محل { "\u2068" }{ $code }{ "\u2069" }{ $lettered ->
        [yes] ، مع رسالة
       *[no] { "" }
    }؟

ask-replace-participant =
    هل يُقرَّر أن يحضر { "\u2068" }{ $coming }{ "\u2069" }
    بدلاً من { "\u2068" }{ $leaving }{ "\u2069" }{ $lettered ->
        [yes] ، مع رسائل
       *[no] { "" }
    }؟

ask-attends =
    هل يُسجَّل أن { "\u2068" }{ $who }{ "\u2069" } يشارك { $remotely ->
        [yes] عن بُعد
       *[no] بالحضور
    }{ $lettered ->
        [yes] ، مع رسالة
       *[no] { "" }
    }؟

ask-sign-selection = هل يُوقَّع الاختيار؟

ask-admit-error = هل يُقرّ بالخطأ؟

ask-send-letters =
    { $count ->
        [one] هل تُرسل رسالة واحدة من { $meeting } ({ $letters })
        [two] هل تُرسل رسالتان من { $meeting } ({ $letters })
        [few] هل تُرسل { $count } رسائل من { $meeting } ({ $letters })
        [many] هل تُرسل { $count } رسالة من { $meeting } ({ $letters })
       *[other] هل تُرسل { $count } رسالة من { $meeting } ({ $letters })
    }، على أن تصل الردود في موعد أقصاه { $day }؟

ask-go-on =
    { $count ->
        [one] هل تخرج رسالة أخرى بعد النظر في الأولى؟
        [two] هل تخرج رسالتان أخريان بعد النظر في الأولى؟
        [few] هل تخرج { $count } رسائل أخرى بعد النظر في الأولى؟
        [many] هل تخرج { $count } رسالة أخرى بعد النظر في الأولى؟
       *[other] هل تخرج { $count } رسالة أخرى بعد النظر في الأولى؟
    }

ask-signed =
    { $number ->
        [one] أتُرسل رسالة واحدة بهذه النسخة الممسوحة؟
        [two] أتُرسل رسالتان بهاتين النسختين الممسوحتين؟
        [few] أتُرسل { $number } رسائل بهذه النسخ الممسوحة؟
        [many] أتُرسل { $number } رسالة بهذه النسخ الممسوحة؟
       *[other] أتُرسل { $number } رسالة بهذه النسخ الممسوحة؟
    }

ask-posted = هل يُسجَّل أن الرسائل إلى { $people } أُرسلت بالبريد في { $day }؟

ask-approve =
    { $count ->
        [one] هل يُعتمد خروج رسالة واحدة من { $meeting }؟
        [two] هل يُعتمد خروج رسالتين من { $meeting }؟
        [few] هل يُعتمد خروج { $count } رسائل من { $meeting }؟
        [many] هل يُعتمد خروج { $count } رسالة من { $meeting }؟
       *[other] هل يُعتمد خروج { $count } رسالة من { $meeting }؟
    }

ask-clear =
    { $count ->
        [one] هل يوافق { $step } على رسالة واحدة من { $meeting }؟
        [two] هل يوافق { $step } على رسالتين من { $meeting }؟
        [few] هل يوافق { $step } على { $count } رسائل من { $meeting }؟
        [many] هل يوافق { $step } على { $count } رسالة من { $meeting }؟
       *[other] هل يوافق { $step } على { $count } رسالة من { $meeting }؟
    }

ask-send-no-letters = هل يُتابَع من دون رسائل جديدة؟

ask-remind =
    { $count ->
        [one] هل يُذكَّر شخص واحد: { $people }؟
        [two] هل يُذكَّر شخصان: { $people }؟
        [few] هل يُذكَّر { $count } أشخاص: { $people }؟
        [many] هل يُذكَّر { $count } شخصاً: { $people }؟
       *[other] هل يُذكَّر { $count } شخص: { $people }؟
    }

ask-extend = هل تُنتظر هذه الردود حتى { $day } (عددها { $people })، ويُكتب بذلك (الرسائل: { $letters })؟

ask-close-list =
    { $waiting ->
        [one] هل تُقفل قائمة الانتظار وفيها شخص واحد
        [two] هل تُقفل قائمة الانتظار وفيها شخصان
        [few] هل تُقفل قائمة الانتظار وفيها { $waiting } أشخاص
        [many] هل تُقفل قائمة الانتظار وفيها { $waiting } شخصاً
       *[other] هل تُقفل قائمة الانتظار وفيها { $waiting } شخص
    }، ويُكتب بأنه لم يتوافر مكان (الرسائل: { $letters })؟

ask-reopen-list = هل يُستدعى من جديد من هم في قائمة الانتظار؟

ask-resend = هل يُكتب من جديد إلى { $people }؟

ask-leave-unwritten = هل تُترك الرسائل إلى { $people } من دون كتابة؟

ask-code = الرمز، مثل EGM-2027؟
ask-title = العنوان؟
ask-first-day = اليوم الأول، مثل 2027-04-20؟
ask-city = المدينة؟
ask-country = البلد، بحرفين لاتينيين؟
ask-mailbox = البريد الإلكتروني للجهة الداعية؟

ask-name = الاسم؟
ask-address = البريد الإلكتروني؟
ask-languages = اللغات، ولغة الرسالة أولاها، مثل ar en؟
ask-topics = المواضيع، وأهمها أولها، مثل a|c؟

trial-begun =
    { $code } تجربة: تذكر ذلك أوراقه، ولا تخرج رسائله، ويزيله في أي مرحلة الأمر convene meeting remove { $code }

ask-write-whole =
    أيُكتب كل ما في { $code }، بالعناوين والتقييمات ومن لا يجلسون معاً، في ملف غير مشفَّر؟

ask-change-meeting = هل يُغيَّر { $code }؟

ask-change-meeting-letters = هل يُغيَّر { $code } ويُكتب إلى المدعوين ({ $readers })؟

ask-correct-application = هل يُصحَّح { $code } { $name }؟
ask-cancel-meeting = هل يُلغى { $code }؟ لا رجوع عن ذلك.
ask-cancel-meeting-letters =
    هل يُلغى { $code } ويُكتب إلى المدعوين ({ $readers })؟ لا رجوع عن ذلك.
ask-remove-meeting = هل يُحذف { $code } مع كل ما في ملفه؟

ask-remove-taken-in =
    هل يُحذف { "\u2068" }{ $code }{ "\u2069" }، المستلم من { "\u2068" }{ $house }{ "\u2069" } والذي لم يُعمل عليه هنا، { $people ->
        [zero] دون مساس بالدليل
        [one] ومعه شخص واحد ورد فيه
        [two] ومعه شخصان وردا فيه
        [few] ومعه { $people } أشخاص وردوا فيه
        [many] ومعه { $people } شخصاً وردوا فيه
       *[other] ومعه { $people } شخص وردوا فيه
    }؟

ask-stop-writes = لن تقبل قاعدة البيانات هذه أي كتابة بعد الآن. هل يُتابَع؟

ask-call-back =
    سُلّمت قاعدة البيانات إلى { "\u2068" }{ $place }{ "\u2069" } في { "\u2068" }{ $instant }{ "\u2069" }. فإذا
    جرى تسلّمها هناك، أصبحت الكتابة في قاعدتين منذ الآن، ولا يمكن لأي برنامج أن يعيدهما واحدة. يُسأل
    هناك أولاً، ويُتلف الملف. هل تُستعاد؟

found-nothing = لا شيء بهذا الاسم ولا بما يقاربه: { "\u2068" }{ $text }{ "\u2069" }

found-near = لا شيء بهذا الاسم: { "\u2068" }{ $text }{ "\u2069" }. هل المقصود:

found-more = هناك المزيد؛ يُضاف جزء آخر من الاسم

sheet-nothing-changed = لم يتغيّر شيء

sheet-would-change =
    { $cells ->
        [one] خلية واحدة تختلف
        [two] خليتان تختلفان
        [few] { $cells } خلايا تختلف
        [many] { $cells } خليةً تختلف
       *[other] { $cells } خلية تختلف
    }؛ ولم يُكتب شيء، والخيار --apply يكتبه

sheet-changed =
    { $cells ->
        [one] تغيّرت خلية واحدة
        [two] تغيّرت خليتان
        [few] تغيّرت { $cells } خلايا
        [many] تغيّرت { $cells } خليةً
       *[other] تغيّرت { $cells } خلية
    }

rows-to-mend =
    { $rows ->
        [one] بقي صف واحد خارجاً
        [two] بقي صفان خارجاً
        [few] { $rows } صفوف بقيت خارجاً
        [many] { $rows } صفاً بقي خارجاً
       *[other] { $rows } صف بقي خارجاً
    }، مع بيان الخطأ: { $file }

rows-would-stay-out =
    { $rows ->
        [one] سيبقى صف واحد خارجاً
        [two] سيبقى صفان خارجاً
        [few] { $rows } صفوف ستبقى خارجاً
        [many] { $rows } صفاً سيبقى خارجاً
       *[other] { $rows } صف سيبقى خارجاً
    }

ask-forget = هل تُمحى بيانات { "\u2068" }{ $name }{ "\u2069" }؟ لا رجعة في ذلك.

ask-correct = هل يُصحَّح { "\u2068" }{ $name }{ "\u2069" } هكذا؟

ask-merge = هل يُدمج { "\u2068" }{ $other }{ "\u2069" } في { "\u2068" }{ $keep }{ "\u2069" }؟ لا رجعة في ذلك.

ask-undo = هل يُتراجع عن العمل { $number } ({ $act })؟

ask-forget-anew =
    { $people ->
        [one] هل تُمحى من جديد بيانات شخص واحد؟
        [two] هل تُمحى من جديد بيانات شخصين؟
        [few] هل تُمحى من جديد بيانات { $people } أشخاص؟
        [many] هل تُمحى من جديد بيانات { $people } شخصاً؟
       *[other] هل تُمحى من جديد بيانات { $people } شخص؟
    }

ask-same-person =
    هل { "\u2068" }{ $application }{ "\u2069" } و{ "\u2068" }{ $nominated }{ "\u2069" } شخص واحد، وهل يُسحب
    الطلب؟

ask-erase = هل يُمحى ذلك نهائياً؟

place-row = الصف { $number }
place-column = العمود { $number }
place-line = السطر { $number }
place-round = الجولة { $number }
place-table = المائدة { $number }
place-whole-table = الجدول
place-whole-file = الملف
place-letters = الرسائل
place-papers = الأوراق
place-held = مقعد محجوز
place-invitations = الدعوات
place-leaders = المكلفون بالبنود
place-reviewers = المقيّمون
place-selection = الاختيار
place-call = الدعوة إلى تقديم الطلبات
place-sector = القطاع

place-cohort-size = حجم المجموعة

place-screens = الشاشات للمشاركين عن بُعد

place-spread = توزيع: { $sector }

place-colleagues = الفصل بين العاملين في { "\u2068" }{ $name }{ "\u2069" }

place-apart = الفصل بين { "\u2068" }{ $one }{ "\u2069" } و{ "\u2068" }{ $other }{ "\u2069" }

place-together = الجمع بين { "\u2068" }{ $one }{ "\u2069" } و{ "\u2068" }{ $other }{ "\u2069" }

place-locked = تثبيت { "\u2068" }{ $code }{ "\u2069" } على المائدة { $table } في الجولة { $round }

## Talk: What several commands say

nothing-written = لم يُكتب شيء

taken-in = تم استلام { $things }

could-be-taken-in = يمكن استلام { $things }؛ ولم يُكتب شيء

count-organisations =
    { $number ->
        [one] مؤسسة واحدة
        [two] مؤسستان
        [few] { $number } مؤسسات
        [many] { $number } مؤسسة
       *[other] { $number } مؤسسة
    }

count-people =
    { $number ->
        [one] شخص واحد
        [two] شخصان
        [few] { $number } أشخاص
        [many] { $number } شخصاً
       *[other] { $number } شخص
    }

count-nominations =
    { $number ->
        [one] ترشيح واحد
        [two] ترشيحان
        [few] { $number } ترشيحات
        [many] { $number } ترشيحاً
       *[other] { $number } ترشيح
    }

count-reviewers =
    { $number ->
        [one] مقيّم واحد
        [two] مقيّمان
        [few] { $number } مقيّمين
        [many] { $number } مقيّماً
       *[other] { $number } مقيّم
    }

count-ratings =
    { $number ->
        [one] تقييم واحد
        [two] تقييمان
        [few] { $number } تقييمات
        [many] { $number } تقييماً
       *[other] { $number } تقييم
    }

count-sheets =
    { $number ->
        [one] ورقة واحدة
        [two] ورقتان
        [few] { $number } ورقات
        [many] { $number } ورقة
       *[other] { $number } ورقة
    }

count-sessions =
    { $number ->
        [one] جلسة واحدة
        [two] جلستان
        [few] { $number } جلسات
        [many] { $number } جلسة
       *[other] { $number } جلسة
    }

count-days =
    { $number ->
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يوماً
       *[other] { $number } يوم
    }

file-of-bytes =
    { "\u2068" }{ $file }{ "\u2069" }: { $bytes ->
        [one] بايت واحد
        [two] بايتان
        [few] { $bytes } بايتات
        [many] { $bytes } بايتاً
       *[other] { $bytes } بايت
    }

stopped-early = توقف البحث قبل نهايته: هذا أفضل ما عُثر عليه حتى الآن

search-bar = { "\u2068" }{ $bar }{ "\u2069" } { $percent } %{ $best }؛ Ctrl-C يُنهيه

search-best = ، أفضل قيمة { $objective }

like-this-already = { "\u2068" }{ $what }{ "\u2069" } على هذه الحال بالفعل

then-next = { $done }؛ الخطوة التالية: { "\u2068" }{ $command }{ "\u2069" }

in-cell-yes = نعم

in-cell-no = لا

none-there = لا شيء

nobody-there = لا أحد

## Talk: Meetings

meeting-taken-in =
    { "\u2068" }{ $code }{ "\u2069" }: { $sessions }، { $tables }، المقاعد المفتوحة { $open }
    والمخصصة للترشيح { $nominated }

places-for-guests =
    { $number ->
        [zero] لا مقاعد للضيوف
        [one] مقعد واحد للضيوف
        [two] مقعدان للضيوف
        [few] { $number } مقاعد للضيوف
        [many] { $number } مقعداً للضيوف
       *[other] { $number } مقعد للضيوف
    }

trial-keeps-letters = تجربة: لا تغادر أي رسالة هذا النظام

whole-meeting-taken-in = { $code } كاملاً: { $applications ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $applications } طلبات
        [many] { $applications } طلباً
       *[other] { $applications } طلب
    }، { $people ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    }، المعروف منهم هنا { $known }

taken-in-from = تقرر في مكان آخر، في الدار { $house }؛ وانتهى سجلها هناك عند { $head }

meeting-could-be-taken-in = يمكن استلامه؛ ولم يُكتب شيء

meeting-days =
    { "\u2068" }{ $starts }{ "\u2069" } – { "\u2068" }{ $ends }{ "\u2069" }{ $tentative ->
        [yes] { " " }(مبدئياً)
       *[no] { "" }
    }، { $city }، { "\u2068" }{ $zone }{ "\u2069" }

published-revision = منشور، المراجعة { $revision }

still-draft = مسودة

cancelled-because = ملغى: { $reason }

floor-at-least = { $lowest } على الأقل: { $title }

revision-of = المراجعة { $revision }، { "\u2068" }{ $instant }{ "\u2069" }: { $parts }

published = تم النشر

nothing-missing = لا ينقص شيء

is-draft = { "\u2068" }{ $code }{ "\u2069" } مسودة

could-be-draft = يمكن كتابة { "\u2068" }{ $code }{ "\u2069" }

meeting-changed = تغيّر { "\u2068" }{ $code }{ "\u2069" }

meeting-changed-revision = تغيّر { "\u2068" }{ $code }{ "\u2069" }؛ المراجعة { $revision }

meeting-called-off =
    أُلغي { "\u2068" }{ $code }{ "\u2069" } ولم يُراسَل أحد: { $people ->
        [one] يُبلَّغ الشخص المذكور
        [two] يُبلَّغ الشخصان المذكوران
        [few] يُبلَّغ الأشخاص المذكورون وعددهم { $people }
        [many] يُبلَّغ الأشخاص المذكورون وعددهم { $people }
       *[other] يُبلَّغ الأشخاص المذكورون وعددهم { $people }
    } أعلاه

meeting-called-off-letters =
    أُلغي { "\u2068" }{ $code }{ "\u2069" }؛ الرسائل: { $letters }؛ من يُبلَّغ بطريقة أخرى من المذكورين أعلاه: { $people }

letters-to-accepted = من قبلوا: { $number }
letters-to-awaited = من لم يردّوا: { $number }
letters-to-nominated = المرشَّحون: { $number }
letters-to-substitutes = البدلاء: { $number }
letters-to-guests = المدعوون بالاسم: { $number }

meeting-removed = حُذف { "\u2068" }{ $code }{ "\u2069" }

brought-and-staying =
    { $people ->
        [zero] لا يبقى ممن ورد فيه أحد
        [one] يبقى شخص واحد ورد فيه لأنه بات معروفاً من غيره
        [two] يبقى شخصان وردا فيه لأنهما باتا معروفين من غيره
        [few] يبقى { $people } أشخاص وردوا فيه لأنهم باتوا معروفين من غيره
        [many] يبقى { $people } شخصاً وردوا فيه لأنهم باتوا معروفين من غيره
       *[other] يبقى { $people } شخص وردوا فيه لأنهم باتوا معروفين من غيره
    }

register-goes =
    { $count ->
        [one] يزول معه رقم واحد من سجل المراسلات
        [two] يزول معه رقمان من سجل المراسلات
        [few] تزول معه { $count } أرقام من سجل المراسلات
        [many] يزول معه { $count } رقماً من سجل المراسلات
       *[other] يزول معه { $count } رقم من سجل المراسلات
    }

nothing-clashes = لا تعارض

## Talk: Directory and accounts

organisation-added = تمت الإضافة

organisation-could-be-added = تمكن الإضافة؛ ولم يُكتب شيء

person-added = أُضيف: { "\u2068" }{ $name }{ "\u2069" }

person-could-be-added = تمكن إضافة { "\u2068" }{ $name }{ "\u2069" }؛ ولم يُكتب شيء

person-same = { "\u2068" }{ $name }{ "\u2069" }: لن يتغير شيء

letters-to-old-address =
    رسائل إلى { "\u2068" }{ $address }{ "\u2069" } تنتظر في { "\u2068" }{ $meeting }{ "\u2069" }:
    { $letters }

may-be-written-to = تجوز مراسلته

not-written-to = لن يُراسَل بعد الآن

letters-withdrawn = رسائل كانت تنتظر وسُحبت: { $letters }

are-one = قيد واحد: { "\u2068" }{ $name }{ "\u2069" }

are-two = قيدان؛ ولن يُسأل عنهما ثانية

said-are-two = سجّل { "\u2068" }{ $name }{ "\u2069" } في { $day } أنهما قيدان

twin-name = الاسم نفسه تقريباً

twin-mailbox = صندوق البريد نفسه

twin-organisation = المؤسسة نفسها

nominated-as = مرشّح بالرمز { "\u2068" }{ $code }{ "\u2069" }

nominated-as-withdrawn = مرشّح بالرمز { "\u2068" }{ $code }{ "\u2069" }، مسحوب

invited-by-name-as = مدعوّ بالاسم بالرمز { "\u2068" }{ $code }{ "\u2069" }

reviews-as = مقيّم بالرمز { "\u2068" }{ $code }{ "\u2069" }

invitation-is = الدعوة: { $status }

form-in = { $title } ({ "\u2068" }{ $language }{ "\u2069" })

value-secret = (سري)

in-directory = الدليل

acts-as = { "\u2068" }{ $login }{ "\u2069" } يعمل باسم { "\u2068" }{ $name }{ "\u2069" }

you-act-as = تعمل باسم { "\u2068" }{ $name }{ "\u2069" }

role-held = { "\u2068" }{ $login }{ "\u2069" } له الدور { "\u2068" }{ $role }{ "\u2069" }

role-not-held = { "\u2068" }{ $login }{ "\u2069" } ليس له الدور { "\u2068" }{ $role }{ "\u2069" }

role-held-in =
    { "\u2068" }{ $login }{ "\u2069" } له الدور { "\u2068" }{ $role }{ "\u2069" } في
    { "\u2068" }{ $meeting }{ "\u2069" }

role-not-held-in =
    { "\u2068" }{ $login }{ "\u2069" } ليس له الدور { "\u2068" }{ $role }{ "\u2069" } في
    { "\u2068" }{ $meeting }{ "\u2069" }

## Talk: Forgetting and keeping

would-be-forgotten = ستُمحى بيانات { "\u2068" }{ $name }{ "\u2069" }؛ ولم يُمحَ شيء

person-forgotten = مُحيت بيانات: { "\u2068" }{ $id }{ "\u2069" }

forgotten-anew =
    { $people ->
        [one] مُحيت من جديد بيانات شخص واحد
        [two] مُحيت من جديد بيانات شخصين
        [few] مُحيت من جديد بيانات { $people } أشخاص
        [many] مُحيت من جديد بيانات { $people } شخصاً
       *[other] مُحيت من جديد بيانات { $people } شخص
    }

would-be-forgotten-anew =
    { $people ->
        [one] ستُمحى من جديد بيانات شخص واحد
        [two] ستُمحى من جديد بيانات شخصين
        [few] ستُمحى من جديد بيانات { $people } أشخاص
        [many] ستُمحى من جديد بيانات { $people } شخصاً
       *[other] ستُمحى من جديد بيانات { $people } شخص
    }؛ ولم يُمحَ شيء

forgotten-takes-part =
    ملاحظة: مُحيت بيانات { "\u2068" }{ $person }{ "\u2069" } وما زال مشاركاً؛ يُنظر في المقعد

forgotten-takes-part-of-backup =
    ملاحظة: سبق محو بيانات { "\u2068" }{ $person }{ "\u2069" } وهو مشارك وفق النسخة الاحتياطية؛
    يُنظر في المقعد

erased-part = { "\u2068" }{ $place }{ "\u2069" }: { "\u2068" }{ $part }{ "\u2069" }، { $count }

nothing-left-to-erase = لم يبقَ ما يُمحى

name-still-stands =
    ملاحظة: ما زال الاسم أو العنوان في { "\u2068" }{ $place }{ "\u2069" }،
    { "\u2068" }{ $part }{ "\u2069" } { "\u2068" }{ $row }{ "\u2069" }

in-house = الدار

delete-letter-file = ملاحظة: يُحذف { "\u2068" }{ $file }{ "\u2069" }، وهو رسالة سُلّمت

letter-went = ملاحظة: سُلّمت الرسالة { "\u2068" }{ $letter }{ "\u2069" }؛ وهي حيث وصلت

backup-holds-them =
    ملاحظة: النسخة الاحتياطية { "\u2068" }{ $backup }{ "\u2069" } تتضمن بياناتهم؛ وبعد استعادتها:
    { "\u2068" }person forget --again{ "\u2069" }

printed-is-beyond = ما طُبع أو صُدّر خارج عن متناول هذا البرنامج

kept-for = { "\u2068" }{ $kind }{ "\u2069" }: { $days }

no-end = بلا أجل

due-for-erasure =
    { "\u2068" }{ $kind }{ "\u2069" }: { $places }، مستحق المحو منذ { "\u2068" }{ $day }{ "\u2069" }

due-for-erasure-of =
    { "\u2068" }{ $kind }{ "\u2069" } في { "\u2068" }{ $meeting }{ "\u2069" }: { $places }، مستحق
    المحو منذ { "\u2068" }{ $day }{ "\u2069" }

nothing-due = لا شيء مستحق المحو

was-erased = تم المحو

## Talk: Applications and nominations

form-open-until = استمارة { "\u2068" }{ $code }{ "\u2069" } مفتوحة حتى { $day } على العنوان { "\u2068" }{ $address }{ "\u2069" }

form-is-closed = استمارة { "\u2068" }{ $code }{ "\u2069" } مغلقة

form-would-take = ستُسجَّل الطلبات الواردة عبر الاستمارة: { $names }

form-would-drop = لن يُسجَّل ما أرسله { $name } عبر الاستمارة؛ ولا تُكتب رسالة بذلك إلى { $address }

form-is-dropped = لم يُسجَّل ما أرسله { $name } عبر الاستمارة. ولا تُكتب رسالة بذلك إلى { $address }: تذكره الصفحة عند فتحها

form-nothing-waits = لا ينتظر شيء مما ورد عبر الاستمارة

applications-taken-in = استُلم: { "\u2068" }{ $codes }{ "\u2069" }

applications-could-be-taken-in = يمكن استلام: { "\u2068" }{ $codes }{ "\u2069" }

offer-counts-as = { "\u2068" }{ $code }{ "\u2069" }: يُحتسب العرض { $number } على أنه { $evidence }

offer-would-count-as = { "\u2068" }{ $code }{ "\u2069" }: سيُحتسب العرض { $number } على أنه { $evidence }

application-put-right = صُحّح { "\u2068" }{ $code }{ "\u2069" }

were-withdrawn = سُحب: { $people }

same-person-follows =
    { "\u2068" }{ $application }{ "\u2069" } هو { "\u2068" }{ $nominated }{ "\u2069" }: يُسحب الطلب، وتُسترد
    تقييماته التي لم تبدأ، ولا يُعتدّ بما أُنجز منها؛ أما الترشيح فيبقى كما هو. وللرجوع عن ذلك:
    { "\u2068" }{ $command }{ "\u2069" }

is-not-nominated = { $application } ليس { $nominated }
nobody-is-held = لا يوجد طلب يُحتمل أن يكون صاحبه من المرشَّحين
one-mailbox = عنوان بريد واحد
names-nearly-alike = اسمان متقاربا الكتابة

applications-are-held =
    { $count ->
        [one] طلب واحد معلّق: يُحتمل أن يكون صاحبه من المرشَّحين
        [two] طلبان معلّقان: يُحتمل أن يكون صاحباهما من المرشَّحين
        [few] { $count } طلبات معلّقة: يُحتمل أن يكون أصحابها من المرشَّحين
        [many] { $count } طلباً معلّقاً: يُحتمل أن يكون أصحابها من المرشَّحين
       *[other] { $count } طلب معلّق: يُحتمل أن يكون أصحابها من المرشَّحين
    }

would-be-withdrawn = سيُسحب: { $people }

application-is = { "\u2068" }{ $application }{ "\u2069" }: الحالة { $status }

application-would-be = { "\u2068" }{ $application }{ "\u2069" }: ستكون الحالة { $status }

gate-row = الشرط { "\u2068" }{ $code }{ "\u2069" }

gate-recorded-row = الشرط { "\u2068" }{ $code }{ "\u2069" }، مسجّل

offer-row = العرض { $number }

offer-seen-row = العرض { $number }، مؤكَّد

need-row = الاحتياج { $number }

answer-uncounted = غير محتسب: ذُكر بعد ما يُحتسب

past-row = شراكة سابقة { $number }

review-row = تقييم { "\u2068" }{ $reviewer }{ "\u2069" }

review-given = منجز

review-due = موعده { "\u2068" }{ $day }{ "\u2069" }

review-open = لم يُنجز

no-nomination-waits = لا ترشيح ينتظر الإقرار باستلامه

nominations-acknowledged = أُقرّ باستلام: { $people }

nominations-would-be-acknowledged = سيُقر باستلام: { $people }

nominations-received = استُلم: { "\u2068" }{ $codes }{ "\u2069" }

nominations-could-be-received = يمكن استلام: { "\u2068" }{ $codes }{ "\u2069" }

## Talk: Reviews and scores

reviews-assigned =
    { $reviews ->
        [one] أُسند تقييم واحد
        [two] أُسند تقييمان
        [few] أُسندت { $reviews } تقييمات
        [many] أُسند { $reviews } تقييماً
       *[other] أُسند { $reviews } تقييم
    }، و{ $limit } كحد أقصى لكل مقيّم؛ { $languageless } بلا لغة مشتركة و{ $topicless } بلا
    موضوع مشترك

reviews-would-be-assigned =
    { $reviews ->
        [one] سيُسند تقييم واحد
        [two] سيُسند تقييمان
        [few] ستُسند { $reviews } تقييمات
        [many] سيُسند { $reviews } تقييماً
       *[other] سيُسند { $reviews } تقييم
    }، و{ $limit } كحد أقصى لكل مقيّم؛ { $languageless } بلا لغة مشتركة و{ $topicless } بلا
    موضوع مشترك

no-conflicts = لا يُعرف أي تضارب مصالح

would-be-barred = لن يقيّم { "\u2068" }{ $name }{ "\u2069" } { $applications }

conflict-recorded = صُرّح به؛ ويقيّمه غيره بعد: { "\u2068" }convene review assign{ "\u2069" }

conflict-withdrawn = تم السحب

review-recorded = سُجّل؛ للاطلاع عليه: { "\u2068" }{ $command }{ "\u2069" }

others-points-hidden = تظهر نقاط الآخرين متى حصل كل معيار على نقاط أو على شرطة

could-not-judge = يتعذّر الحكم

nothing-assigned = لم يُسند شيء

reviewers-late = متأخر: { "\u2068" }{ $reviewers }{ "\u2069" }

fewer-reviewers =
    أقل من { $wanted } من المقيّمين: { "\u2068" }{ $applications }{ "\u2069" }؛ الخطوة التالية:
    { "\u2068" }{ $command }{ "\u2069" }

mean-of-column = متوسط { $reviews }

all-criteria = الكل

not-estimable = لا يمكن تقديره

leniency-explained =
    في الطلبات التي قرأها آخرون أيضاً؛ الاتفاق: الارتباط بمتوسط الآخرين؛ التساهل: ما زاد من النقاط عليه؛
    التشتت: مدى تباعد العلامات مقارنة بعلامات الآخرين

disagrees-beyond-chance = يخالف بما يتجاوز الصدفة

another-may-read = يمكن أن يقرأ آخرون: { $command }

reliability-unknown = لا يمكن تقديره: لا طلب له تقييمان بعد، أو أن النقاط كلها متساوية

reliability-shares =
    من تباين التقييمات المفردة يعود { $single } من عشرة إلى الطلبات والباقي إلى المقيّمين؛ ومن متوسط
    { $reviews } من التقييمات { $mean } من عشرة: { $finding }

reliability-enough = يكفي للترتيب

reliability-needs = يلزم { $reviews } لكل طلب لبلوغ ستة من عشرة

reliability-never = لا يعوّض ذلك أي عدد من التقييمات

agreement-unknown = التقييمات قليلة جداً أو بلا تباين

agreement-hardly = يكاد المقيّمون لا يتفقون؛ لا يُعتمد على تقييم مفرد

agreement-usual = كما هي حال اللجان غالباً: لا يظهر الاتفاق إلا في المتوسطات

agreement-fair = اتفاق متوسط

agreement-good = اتفاق جيد

agreement-very-good = اتفاق جيد جداً

practice-met = { "\u2068" }{ $code }{ "\u2069" }: { $met } من { $compared } من العلامات تطابق المرجع

practice-marked = { $compared } من { $all }

nothing-to-practise = لا يتضمن الاجتماع ما يُتدرب عليه

scores-unrated =
    { $count ->
        [one] طلب واحد يستوفي الشروط
        [two] طلبان يستوفيان الشروط
        [few] { $count } طلبات تستوفي الشروط
        [many] { $count } طلباً تستوفي الشروط
       *[other] { $count } طلب تستوفي الشروط
    } بلا أي تقييم، ولا يُوقَّع دون تسميتها: { "\u2068" }{ $applications }{ "\u2069" }

were-scored = حُسبت نتائج { $applications }

score-of =
    { "\u2068" }{ $code }{ "\u2069" }، { "\u2068" }{ $name }{ "\u2069" }: الرتبة { $rank } من
    { $of }، { "\u2068" }{ $points }{ "\u2069" } من 100 نقطة

rank-in-draws =
    الرتبة بين { $half-from } و{ $half-to } في نصف عمليات السحب، وبين { $most-from } و{ $most-to } في تسع من عشر

seat-proposed = مقعد في { $tenths } من 10 عمليات سحب: التقييمات تقترحه

seat-open = مقعد في { $tenths } من 10 عمليات سحب: التقييمات تترك الأمر مفتوحاً

seat-not-proposed = مقعد في { $tenths } من 10 عمليات سحب: التقييمات لا تقترحه

merit-calibrated =
    الجدارة { "\u2068" }{ $merit }{ "\u2069" } كما قُيّمت، و{ "\u2068" }{ $calibrated }{ "\u2069" } لو تساوى المقيّمون في التساهل؛ والترتيب بحسب النتيجة كما هي

partner-in-words =
    الشريك { "\u2068" }{ $application }{ "\u2069" }، الإمكانية { $potential } من الألف فوق زوج لا
    يُعرف عنه شيء:

partner-alone =
    الشريك { "\u2068" }{ $application }{ "\u2069" }، الإمكانية { $potential } من الألف فوق زوج لا
    يُعرف عنه شيء

partners-limited =
    خُفّض مع { $applications }: لا تستند أي إجابة هناك إلى دليل، فلا يتجاوز الزوج كثيراً ما لكل منهما مع
    غيره

answers-uncounted =
    إجابات محفوظة غير محتسبة: { $answers }؛ ولا يُحتسب إلا العروض الأولى، وعددها { $offers }، والاحتياجات
    الأولى، وعددها { $needs }

points-on = { $points } في { $part }

part-partnership = الشراكة

stands-before =
    يتقدم { $one } (الرتبة { $rank }) على { $other } (الرتبة { $other-rank }) بفارق { $points } نقطة؛
    ويزيد عليه: { $parts }

although = { $sentence }؛ غير أن { $other } يزيد عليه: { $parts }

stands-by-merit =
    نتيجة { $one } و{ $other } واحدة؛ ويتقدم { $one } بالجدارة: { $merit } مقابل { $other-merit }

stands-by-code = نتيجة { $one } و{ $other } وجدارتهما واحدة؛ ويتقدم { $one } برمزه

chosen-in =
    قُبل { "\u2068" }{ $code }{ "\u2069" } بقرار من { "\u2068" }{ $name }{ "\u2069" }؛ ولا يغيّر ذلك أي تغيير في تقييماته

chosen-out =
    استُبعد { "\u2068" }{ $code }{ "\u2069" } بقرار من { "\u2068" }{ $name }{ "\u2069" }؛ ولا يغيّر ذلك أي تغيير في تقييماته

nothing-selects =
    لم يُختر { "\u2068" }{ $code }{ "\u2069" }؛ ولا تغيّر ذلك أعلى النقاط في معيار واحد

nothing-unselects =
    اختير { "\u2068" }{ $code }{ "\u2069" }؛ ولا تغيّر ذلك أدنى النقاط في معيار واحد

lot-decided =
    يتوقف أمر { "\u2068" }{ $code }{ "\u2069" } على القرعة؛ ولو اختلف التقييم لاختلفت القرعة، فلا يمكن قول شيء

change-untried =
    لا يُقال شيء عن { "\u2068" }{ $code }{ "\u2069" }: فمع هذا العدد من الطلبات يطول تجريب كل تغيير

criterion-titled = { "\u2068" }{ $code }{ "\u2069" } ({ $title })

answer-wanted =
    إجابة قيمتها { $points } من النقاط عن { $criterion } الذي لم يستطع أحد تقييمه

points-wanted = { $points } على { $criterion } بدلاً من { $given }

would-select = لم يُختر { "\u2068" }{ $code }{ "\u2069" }؛ ويغيّر ذلك { $change }

would-unselect = اختير { "\u2068" }{ $code }{ "\u2069" }؛ ويغيّر ذلك { $change }

## Talk: The selection

briefly-places = الطلبات أكثر من المقاعد
briefly-gate = شرط غير مستوفى
briefly-incomplete = طلب غير مكتمل
briefly-late = ورد متأخراً
briefly-topics = خارج المواضيع
briefly-evidence = تعذّر تقييمه
briefly-floors = تقدّمت الحدود الدنيا
briefly-unreviewed = لم يُقيَّم
briefly-rated = غيره أعلى تقييماً
briefly-completed = غيره أكثر إكمالاً للقاعة
briefly-drawn = وقعت القرعة على غيره
briefly-covered = غيره يغطي ما يقدمه
briefly-marginal = على هامش المواضيع
briefly-unsupported = ما أُثبت قليل جداً

briefly-complements = يكمّل الآخرين
briefly-topic = يتناول موضوعاً نادراً
briefly-shown = يثبت أكثر مما تقوله تقييماته
briefly-authority = له إلزام منظمته

group-selected =
    { "\u2068" }{ $group }{ "\u2069" }: المختار { $selected } من { $applied }{ $highest }{ $remark }

of-highest-share = ، أي { $ratio } من أعلى نسبة

group-alert = ، تنبيه: دون { $limit } وليس ذلك من قبيل المصادفة

group-too-small = ، الفئة أصغر من أن يُستدل منها على شيء

floor-not-reached =
    الحد الأدنى { "\u2068" }{ $floor }{ "\u2069" }: { $reached } من { $lowest } على الأقل، لم يتحقق

left-open-and-decided = ما لا يحسمه التقييم: { $open }؛ وما بُتّ فيه بسبب مكتوب: { $decided }

was-not-reviewed = لم يُقيَّم: { "\u2068" }{ $applicant }{ "\u2069" }

nobody-changes-against = مقارنةً بالاختيار { $selection } الذي يحل محله: لا تغيير

comes-in-against =
    مقارنةً بالاختيار { $selection } الذي يحل محله، يدخل: { "\u2068" }{ $applicant }{ "\u2069" }

goes-out-against =
    مقارنةً بالاختيار { $selection } الذي يحل محله، يخرج: { "\u2068" }{ $applicant }{ "\u2069" }

invited-goes-out-against =
    مقارنةً بالاختيار { $selection } الذي يحل محله، يخرج: { "\u2068" }{ $applicant }{ "\u2069" }، وقد
    وُجّهت إليه دعوة

selection-proposed = المقترح { $selected } والمنتظر { $waiting }

gap-of = { " " }(الفارق { $percent } %)

ratings-leave-open = لا تحسم التقييمات { $applications }: ولشخص مسمّى أن يقرر فيها

decided-before =
    قرر فيها شخص مسمّى في الاقتراح السابق، وعادت بلا حسم: { "\u2068" }{ $codes }{ "\u2069" }؛ كرروا ما
    لا يزال قائماً منها بالأمر { "\u2068" }convene selection decide{ "\u2069" }

others-superseded =
    استُبدل: { "\u2068" }{ $selections }{ "\u2069" }؛ للاطلاع على أحدها { "\u2068" }--selection
    N{ "\u2069" }

decision-nobody-else = { "\u2068" }{ $code }{ "\u2069" }: سُجّل؛ ولا يتغير سواه

decision-in-and-out =
    { "\u2068" }{ $code }{ "\u2069" }: سُجّل؛ دخل: { "\u2068" }{ $entering }{ "\u2069" }، خرج:
    { "\u2068" }{ $leaving }{ "\u2069" }

invitations-lost = سُحبت الدعوات ولم يُكتب إلى أصحابها: { "\u2068" }{ $applications }{ "\u2069" }

signed-by = وقّعه { "\u2068" }{ $name }{ "\u2069" }

will-be-superseded =
    الاختيار { $selection } الذي وقّعه { "\u2068" }{ $name }{ "\u2069" }: يبقى كما كان، وتُحجز
    المقاعد وتُشغل وفقه حتى يُوقَّع غيره، ولا يُدعى أحد جديد

was-superseded =
    استُبدل؛ الخطوة التالية: يُصحَّح الخطأ، ثم { "\u2068" }convene score compute{ "\u2069" } و
    { "\u2068" }convene selection run{ "\u2069" } و { "\u2068" }convene selection sign{ "\u2069" }

selection-signed = الاختيار { $selection }، وقّعه { "\u2068" }{ $name }{ "\u2069" }

selection-unsigned = الاختيار { $selection }، غير موقّع

selection-kept-later = حُفظ ما تطبعه وثائقه بعد التوقيع

selection-was-superseded = استبدله { "\u2068" }{ $name }{ "\u2069" }: { $reason }

in-seat = مقبول

out-of-seat = مستبعد

decided-so = { $way }: { "\u2068" }{ $reason }{ "\u2069" }

lottery-said = أُعلن: { "\u2068" }{ $commitment }{ "\u2069" }؛ { "\u2068" }{ $value }{ "\u2069" }

keep-secret = يُحفظ { "\u2068" }{ $file }{ "\u2069" }: فلا قرعة من دونه

draw-list-closed-said =
    أُقفلت ({ $closing }): { "\u2068" }{ $hash }{ "\u2069" }؛ وتُعرف القيمة العامة في { "\u2068" }{ $known }{ "\u2069" }

draw-list-would-close = تُقفل برقم { $closing }؛ ولا يوضع الملح ولا البصمة إلا عند الإقفال

draw-list-reopened = أُعيد الفتح: الإقفال رقم { $closing }؛ ويبقى مسجّلاً

draw-list-would-reopen = يُعاد فتح الإقفال رقم { $closing } ويبقى مسجّلاً

value-announced = أُعلن: { "\u2068" }{ $value }{ "\u2069" }، ويُعرف في { "\u2068" }{ $known }{ "\u2069" }؛ يُنشر الآن

value-would-be-announced = يُعلن: { "\u2068" }{ $value }{ "\u2069" }، ويُعرف في { "\u2068" }{ $known }{ "\u2069" }

lottery-nothing-closed = لا قائمة مقفلة

closing-was-reopened = أُعيد فتح الإقفال رقم { $closing }: { $reason }

drawn-the-same = مطابق بايتاً ببايت

## Talk: Invitations and participants

no-new-letters = لا رسائل جديدة

would-send = سيُرسل: { $letters }

would-send-waiting =
    سيُرسل: { $letters ->
        [one] رسالة واحدة تنتظر
        [two] رسالتان تنتظران
        [few] { $letters } رسائل تنتظر
        [many] { $letters } رسالة تنتظر
       *[other] { $letters } رسالة تنتظر
    }

letters-handed-over =
    { $letters ->
        [one] سُلّمت رسالة واحدة
        [two] سُلّمت رسالتان
        [few] سُلّمت { $letters } رسائل
        [many] سُلّمت { $letters } رسالة
       *[other] سُلّمت { $letters } رسالة
    }

none-overdue = لا دعوة تأخر الرد عليها

overdue-are = متأخر: { $people }

left-free = تُركت شاغرة: { "\u2068" }{ $codes }{ "\u2069" }

would-be-invited = سيُدعى: { $people }

were-invited = دُعي: { $people }

answer-recorded = سُجّل

answer-recorded-invited = سُجّل؛ ودُعي بدلاً منهم: { "\u2068" }{ $codes }{ "\u2069" }

called-for-floors =
    يتقدم { "\u2068" }{ $code }{ "\u2069" } على غيره: وإلا لزاد النقص في { "\u2068" }{ $floors }{ "\u2069" }

floor-stands = الحد الأدنى { "\u2068" }{ $floor }{ "\u2069" }: { $reached } من { $lowest } على الأقل

today-not-as-signed = الحال اليوم؛ وكما وُقِّع: { "\u2068" }{ $command }{ "\u2069" }

paper-unchanged = { "\u2068" }{ $paper }{ "\u2069" }: لم يتغير شيء منذ طباعته؛ ولم يُكتب شيء

paper-sheets = { "\u2068" }{ $paper }{ "\u2069" }: { $sheets }

participant-comes = { "\u2068" }{ $person }{ "\u2069" } قادم

comes-from = { "\u2068" }{ $person }{ "\u2069" }، { "\u2068" }{ $place }{ "\u2069" }

number-none-yet = لا رقم بعد

seat-at = الجولة { $round } المائدة { $table }

seats-nobody-moves = { $seats }؛ ولا ينتقل أحد سواه

minimum-row = الحد الأدنى { $floor }

minimum-counts =
    { $before } قبل، { $after } بعد، { $lowest } معلن{ $broken ->
        [yes] : ينزل عن الحد المعلن
       *[no] { "" }
    }

is-passed-over = { "\u2068" }{ $person }{ "\u2069" }؛ يُتجاوز

pairs-ended = { $pairs } كانت مطلوبة للمغادر ولم تعد تخص أحداً

because-office = يحضر شخصياً صاحب منصب أعلى

because-colleague = زميل من المؤسسة نفسها وفي العمل نفسه

because-expertise = يقدّم للاجتماع الشيء نفسه

because-late = لم يبقَ وقت لمن ينتظر

## Talk: Seating

seating-by-lot =
    الجولة { $round }: وُزّعت المقاعد المفتوحة بالقرعة (البذرة { $seed }) من بين خطط لا تقل عن أفضلها إلا
    بواحد في المائة: قيمتها { $drawn }، وقيمة الأفضل { $best }

pairs-by-lot =
    جمعت القرعة { $together ->
        [zero] لا أحد
        [one] زوجاً واحداً
        [two] زوجين
        [few] { $together } أزواج
        [many] { $together } زوجاً
       *[other] { $together } زوج
    } وفرّقت { $apart ->
        [zero] لا أحد
        [one] زوجاً واحداً
        [two] زوجين
        [few] { $apart } أزواج
        [many] { $apart } زوجاً
       *[other] { $apart } زوج
    }

seating-solved =
    الإمكانات الملتقاة { $met } من الألف، وعشوائياً { $random }؛ اللقاءات المتكررة { $repeats }، ولا بد من
    { $least } على الأقل

seat-explained =
    الإمكانات الملتقاة (من الألف) { $met } من { $bound } كحد أقصى؛ اللقاءات المتكررة { $repeats }

seats-are-shown =
    { $people ->
        [zero] لا يرى أحد موائد على صفحة، إذ لم يجلس أحد إلى مائدة
        [one] يرى شخص واحد موائده عبر رابطه
        [two] يرى شخصان موائدهما، كل عبر رابطه
        [few] يرى { $people } أشخاص موائدهم، كل عبر رابطه
        [many] يرى { $people } شخصاً موائدهم، كل عبر رابطه
       *[other] يرى { $people } شخص موائدهم، كل عبر رابطه
    }

seats-are-hidden =
    { $people ->
        [zero] لم يكن أحد يرى موائد على صفحة
        [one] لم يعد شخص واحد يرى موائده
        [two] لم يعد شخصان يريان موائدهما
        [few] لم يعد { $people } أشخاص يرون موائدهم
        [many] لم يعد { $people } شخصاً يرون موائدهم
       *[other] لم يعد { $people } شخص يرون موائدهم
    }

seat-locked = ثُبّت

seat-unlocked = رُفع التثبيت

move-leaves = يترك { $company }؛{ " " }

move-of = الجولة { $round }: { $leaves }ينضم إلى { $company }

nobody-moves = لا يغيّر أحد مقعده

seating-before-after =
    الإمكانات الملتقاة (من الألف) { $met-before } قبل و{ $met-after } بعد؛ اللقاءات المتكررة
    { $repeats-before } قبل و{ $repeats-after } بعد

rule-released = رُفعت

rule-recorded =
    سُجّل: { "\u2068" }{ $one }{ "\u2069" } و { "\u2068" }{ $other }{ "\u2069" } { $kind }

absence-recorded = سُجّل: { "\u2068" }{ $person }{ "\u2069" } غائب في الجولة { $round }

presence-recorded = سُجّل: { "\u2068" }{ $person }{ "\u2069" } حاضر في الجولة { $round }

## Talk: The trail, the database and the searches

after-act = بعد العمل { $act }

taken-back-by = تم التراجع عنه بالعمل { $act }

was-taken-back = تم التراجع: العمل { $number }، { "\u2068" }{ $act }{ "\u2069" }

house-trail = الدار

act-on = { "\u2068" }{ $act }{ "\u2069" }: { "\u2068" }{ $object }{ "\u2069" }

login-not-kept = لم يكن يُحفظ

line-erased = مُحي

trail-by = من { "\u2068" }{ $name }{ "\u2069" }

now-one-with = وهو الآن { "\u2068" }{ $name }{ "\u2069" }

trail-and-more = { $objects } و{ $count } غيرها

trail-new = جديد

trail-gone = زال، وكان

trail-hidden = تغيّر

trail-changed =
    { "\u2068" }{ $column }{ "\u2069" } { "\u2068" }{ $old }{ "\u2069" } ← { "\u2068" }{ $new }{ "\u2069" }

object-account = الحساب

object-application = الطلب

object-commitment = تعهد
object-conflict = تضارب المصالح

object-correspondence = قيد السجل

object-handover = التسليم

object-invitation = الدعوة

object-letter = الرسالة

object-lottery = القرعة

object-mail = البريد الوارد

object-meeting = الاجتماع

object-nomination = الترشيح

object-organisation = المنظمة

object-participant = المشارك

object-partnership = شراكة
object-person = الشخص

object-review = التقييم

object-reviewer = المقيّم

object-scoring = احتساب النتائج

object-seat = المقعد

object-seating = توزيع المقاعد

object-seating-rule = قاعدة الجلوس

object-selection = الاختيار

lines-erased = أسطر مُحيت: { $lines }

trail-goes-on =
    يتواصل من النهاية الواردة في النسخة الاحتياطية المستعادة: { "\u2068" }{ $head }{ "\u2069" }

trail-whole = سجل التدقيق كامل؛ ومع { "\u2068" }--head{ "\u2069" } يتبين أنه هو الذي دُوّن

trail-whole-and-noted = سجل التدقيق كامل، وهو الذي دُوّن

server-sound = الخادوم مضبوط كما ينبغي

invariants-hold = الثوابت كلها سليمة وعددها { $count }

database-stopped = توقف

database-embedded = مدمجة

database-by-address = بالعنوان (CONVENE_DATABASE)

database-of-host = لدى { "\u2068" }{ $name }{ "\u2069" }

database-version = PostgreSQL { $version }

database-version-old =
    PostgreSQL { $version }؛ ويوجد هنا الإصدار { $newest } أيضاً: { "\u2068" }convene database upgrade{ "\u2069" }

database-not-made = لم تُنشأ بعد

step-written = كُتب

step-schema = البنية

step-taken-in = استُلم

step-trails = سجلات التدقيق

step-invariants = الثوابت

nothing-to-apply = لا شيء يُطبَّق

nothing-to-upgrade = لا شيء يُرقّى

was-upgraded =
    { "\u2068" }PostgreSQL{ "\u2069" } من { $from } إلى { $to }؛ تم التحقق، والبيانات القديمة محفوظة
    في { "\u2068" }{ $folder }{ "\u2069" }

sealed-by = مختومة بالمفتاح { "\u2068" }{ $name }{ "\u2069" } لهذه الدار

sealed-by-none = ملاحظة: لم يختمها أي مفتاح لهذه الدار؛ وقُبلت على مسؤوليتك

restored-as-of =
    استُعيدت كما كانت في { "\u2068" }{ $instant }{ "\u2069" }:
    { "\u2068" }{ $meetings }{ "\u2069" }؛ وسجلات التدقيق كلها كاملة وتنتهي حيث تقول النسخة
    الاحتياطية، والثوابت كلها سليمة

backup-without-meeting = لا اجتماع بعد

was-taken-over = تم التسلّم: هذا الجهاز يكتب من الآن وحده

was-brought-up = حُدّثت لتوافق هذا البرنامج: { "\u2068" }{ $migrations }{ "\u2069" }

now-administrator = ملاحظة: لم يكن لك حساب فيها وأنت الآن مديرها

was-kept-as = ما كان هنا محفوظ باسم { "\u2068" }{ $name }{ "\u2069" }

erased-since =
    مُحي من جديد كما مُحي منذئذ: بيانات { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    }، و{ $places } من المواضع انقضى أجلها

erased-since-unknown =
    ملاحظة: ما مُحي بعد إعداد النسخة الاحتياطية غير معروف هنا وقد عاد؛ يُمحى من جديد:

erase-anew-with =
    { "\u2068" }{ $command }{ "\u2069" }، مع ما طبعه { "\u2068" }{ $source }{ "\u2069" }

was-handed-over =
    سُلّمت إلى { "\u2068" }{ $place }{ "\u2069" }؛ ويمكن هنا قراءة كل شيء ولا يُكتب شيء

there-next = هناك: { "\u2068" }{ $command }{ "\u2069" }

key-not-within = لا يتضمن الملف المفتاح الذي ختمه؛ يُنقل { "\u2068" }{ $file }{ "\u2069" } بطريق آخر

was-called-back =
    استُردت من { "\u2068" }{ $place }{ "\u2069" }: قاعدة البيانات هذه تقبل الكتابة من جديد؛ يُتلف
    الملف

no-key-yet =
    لا مفتاح في { "\u2068" }{ $file }{ "\u2069" }؛ وتنشئه هناك أول نسخة احتياطية أو أول رابط في رسالة. وإن
    كانت رسائل تنتظر مفتاحاً سابقاً فيُعاد ملفه إلى مكانه

keys-kept-in = محفوظة في { "\u2068" }{ $file }{ "\u2069" }

ask-forget-servers =
    سيكتب هذا المكتب في الخادوم الذي يجيب، حتى إن كان قد تخلّف عندما رُقّي غيره. هل يُتابَع؟

servers-none = قاعدة البيانات خاصة بهذا الجهاز وحده، ولا خادوم يتبعها

servers-forgotten = تؤخذ الخواديم من الآن كما هي

by-default = افتراضي

search-answer = الهدف { $objective }، الحد { $bound }{ $gap }، المخالفات { $violations }

search-reserve = إذا اعتذر { $chosen }: { $replacement }، بقيمة { $objective }

search-more-broken = { "  " }و{ $count } غيرها، تُدرج مع { "\u2068" }--json{ "\u2069" }

search-rules-broken = القواعد المذكورة مخالَفة، وإن لم يُعثر على ما يمنع مراعاتها جميعاً

search-cannot-hold = لا يمكن مراعاة هذه القواعد معاً، وقد ثبت ذلك: { $rules }

search-found-none = لم يُعثر على نتيجة تُراعى فيها هذه القواعد معاً، وليس ذلك برهاناً: { $rules }

## Talk: The demonstration

phase-database = قاعدة البيانات

phase-imports = الاستيراد

phase-scoring = احتساب النتائج

phase-selection = الاختيار

phase-mail = المراسلات

phase-seating = توزيع المقاعد

phase-documents = الوثائق

phase-evening-before = مساء اليوم السابق

demo-applied =
    قدّم { $applied } طلباتهم واختير { $selected } ويأتي { $accepted }؛ دُعي { $invited } واعتذر
    { $declined }

demo-seated =
    يجلس { $seated } مع { $nominated } من المرشّحين إلى { $tables } موائد في { $rounds } جولات:
    الإمكانات الملتقاة { $met } من الألف، وعشوائياً { $random }

demo-minister =
    عشية الاجتماع يحضر وزير بدلاً من خبير: { $sheets ->
        [one] تُطبع من جديد لوحة اسم واحدة
        [two] تُطبع من جديد لوحتا اسم
        [few] تُطبع من جديد { $sheets } لوحات أسماء
        [many] تُطبع من جديد { $sheets } لوحة اسم
       *[other] تُطبع من جديد { $sheets } لوحة اسم
    }، ولا ينتقل أحد سواه

demo-moderator =
    مَن كان سيدير الموائد المستديرة مريض: يديرها غيره، وما تغيّر من الأوراق، وعددها { $sheets }،
    موجود في changed/

demo-open = يُفتح { "\u2068" }{ $file }{ "\u2069" }

## Talk: Why somebody is here

why-by = من { "\u2068" }{ $sender }{ "\u2069" }

why-by-note = من { "\u2068" }{ $sender }{ "\u2069" }، المذكرة { "\u2068" }{ $note }{ "\u2069" }

why-standing-by = { $standing } بمعرفة { "\u2068" }{ $name }{ "\u2069" }

why-now = الحالة الآن: { $status }

why-all-met = مستوفاة كلها

why-not-met = غير مستوفى: { $conditions }

why-score = { "\u2068" }{ $points }{ "\u2069" } من 100 نقطة، الرتبة { $rank } من { $of }

why-proposed = مقترح

why-decision = { $outcome }، { $state }

why-choice = { $way } بمعرفة { "\u2068" }{ $name }{ "\u2069" }: { "\u2068" }{ $reason }{ "\u2069" }

why-follows = يلي { "\u2068" }{ $code }{ "\u2069" } { "\u2068" }{ $name }{ "\u2069" }

why-left = غادر: { $cause }، والتسجيل بمعرفة { "\u2068" }{ $name }{ "\u2069" }؛ { $what }

why-followed-by = تلاه { "\u2068" }{ $code }{ "\u2069" }

why-held = المقعد محجوز

why-free = تُرك المقعد شاغراً

left-declined = اعتذر

left-bounced = لا يمكن الوصول إليه

left-expired = لم يرد في الموعد

left-withdrew = انسحب

why-invitation = { $status }، الدفعة { $wave }

why-invitation-due =
    { $status }، الدفعة { $wave }، والرد في موعد أقصاه { "\u2068" }{ $day }{ "\u2069" }

why-table = المائدة { $table }، مع { $company }

## Talk: guests, leaders, remote attendance and letters

guest-would-be-invited = سيُدعى: { "\u2068" }{ $person }{ "\u2069" }

guest-invited = دُعي: { "\u2068" }{ $person }{ "\u2069" }

guest-has-table = { "\u2068" }{ $person }{ "\u2069" } يجلس إلى الموائد المستديرة

guest-without-table = { "\u2068" }{ $person }{ "\u2069" } لا يجلس إلى أي مائدة

guests-would-be-withdrawn = ستُسحب دعوة: { "\u2068" }{ $people }{ "\u2069" }

guests-withdrawn = سُحبت دعوة: { "\u2068" }{ $people }{ "\u2069" }

guest-decided-by = بصفة { "\u2068" }{ $role }{ "\u2069" }، بقرار من { "\u2068" }{ $decider }{ "\u2069" }

guest-taken-back = مسحوب

requirement-recorded = سُجّل، ولا يقرأه إلا من يحق لهم الاطلاع على الأسرار: { "\u2068" }{ $person }{ "\u2069" }

diet-not-said = لم يُذكر

applied-as = تقدّم بالرمز { "\u2068" }{ $code }{ "\u2069" }

attends-already = { "\u2068" }{ $person }{ "\u2069" } يحضر على هذا النحو من قبل

attends-now =
    { $remotely ->
        [yes] { "\u2068" }{ $person }{ "\u2069" } يحضر عن بُعد
       *[no] { "\u2068" }{ $person }{ "\u2069" } يحضر حضورياً
    }

zone-of-meeting = منطقة الاجتماع

plate-not-needed = لم تعد لازمة

invented-applicants = أشخاص مختلقون تقدموا وقُيّموا: { $number }

nobody-reminded = لا يُذكَّر أحد
would-remind = كان سيُذكَّر: { $people }
letters-queued-now =
    { $number ->
        [one] رسالة واحدة تنتظر الإرسال
        [two] رسالتان تنتظران الإرسال
        [few] { $number } رسائل تنتظر الإرسال
        [many] { $number } رسالة تنتظر الإرسال
       *[other] { $number } رسالة تنتظر الإرسال
    }
remind-by-telephone = يعمل لدى جهة حكومية: يُتصل به هاتفياً أو يُذكر اسمه هنا

remind-through = تمر الرسائل عبر { $name }: يُتصل به هاتفياً أو يُذكر الاسم هنا

remind-after-holiday = عطلة في بلده ({ $holiday }): ابتداءً من { $day }، أو --anyway
remind-after-rest = يوم راحة في بلده: ابتداءً من { $day }، أو --anyway
reminded-on = أُرسل إليه تذكير في { $day }
remind-unsent = لم تُرسل الدعوة بعد
remind-overdue = انقضى آخر موعد
would-close-list = كانت ستُقفل قائمة الانتظار؛ من فيها: { $waiting }؛ الرسائل: { $letters }
list-closed = أُقفلت قائمة الانتظار؛ الرسائل التي تنتظر الإرسال: { $letters }
list-reopened = فُتحت قائمة الانتظار من جديد

written-again = كُتبت من جديد إلى: { "\u2068" }{ $people }{ "\u2069" }

left-unwritten = تُركت من دون كتابة رسائل: { "\u2068" }{ $people }{ "\u2069" }

is-registered = سُجِّل تحت الرقم { $number }

would-be-registered = سيُسجَّل تحت الرقم { $number }

scan-is-kept = حُفظت النسخة الممسوحة مع الرقم { $number }

mail-taken-in =
    { $count ->
        [zero] لم يعد شيء جديد
        [one] أُدخلت رسالة واحدة
        [two] أُدخلت رسالتان
        [few] أُدخلت { $count } رسائل
        [many] أُدخلت { $count } رسالة
       *[other] أُدخلت { $count } رسالة
    }

mail-would-be-taken-in =
    { $count ->
        [zero] لم يعد شيء جديد
        [one] ستُدخل رسالة واحدة
        [two] ستُدخل رسالتان
        [few] ستُدخل { $count } رسائل
        [many] ستُدخل { $count } رسالة
       *[other] ستُدخل { $count } رسالة
    }

mail-known-already =
    { $count ->
        [zero] لم تُدخل أي رسالة من قبل
        [one] أُدخلت رسالة واحدة من قبل
        [two] أُدخلت رسالتان من قبل
        [few] أُدخلت { $count } رسائل من قبل
        [many] أُدخلت { $count } رسالة من قبل
       *[other] أُدخلت { $count } رسالة من قبل
    }

mail-not-read = { $file }: { $why }

mail-hard-advice =
    من لا يصله البريد: convene person edit TEXT --email ADDRESS ثم convene invitation resend CODE؛ أو
    يُتخلى عن المقعد: convene invitation bounces CODE

mail-calendar-hint = يقول تقويم: { $answer }؛ وليس جواباً حتى يُسجَّل

worker-tries-next = المحاولة التالية في { "\u2068" }{ $when }{ "\u2069" }

letters-approved =
    { $number ->
        [zero] لم تُعتمد أي رسالة
        [one] اعتُمدت رسالة واحدة
        [two] اعتُمدت رسالتان
        [few] اعتُمدت { $number } رسائل
        [many] اعتُمدت { $number } رسالة
       *[other] اعتُمدت { $number } رسالة
    }

copies-stand =
    { $number ->
        [zero] لا نسخ من الرسائل؛ أُرسل منها: { $sent }
        [one] نسخة واحدة من رسالة؛ أُرسل منها: { $sent }
        [two] نسختان من رسائل؛ أُرسل منها: { $sent }
        [few] { $number } نسخ من رسائل؛ أُرسل منها: { $sent }
        [many] { $number } نسخة من رسائل؛ أُرسل منها: { $sent }
       *[other] { $number } نسخة من رسائل؛ أُرسل منها: { $sent }
    }

letters-cleared-until =
    { $number ->
        [zero] لم يوافَق على أي رسالة؛ الخطوة التالية: { $step }
        [one] ووفق على رسالة واحدة؛ الخطوة التالية: { $step }
        [two] ووفق على رسالتين؛ الخطوة التالية: { $step }
        [few] ووفق على { $number } رسائل؛ الخطوة التالية: { $step }
        [many] ووفق على { $number } رسالة؛ الخطوة التالية: { $step }
       *[other] ووفق على { $number } رسالة؛ الخطوة التالية: { $step }
    }

would-clear =
    { $count ->
        [one] كان { $step } سيوافق على رسالة واحدة
        [two] كان { $step } سيوافق على رسالتين
        [few] كان { $step } سيوافق على { $count } رسائل
        [many] كان { $step } سيوافق على { $count } رسالة
       *[other] كان { $step } سيوافق على { $count } رسالة
    }

clearance-begins =
    { $number ->
        [zero] لا رسالة تنتظر الموافقة؛ الخطوة الآن: { $step }
        [one] رسالة واحدة تنتظر الموافقة؛ الخطوة الآن: { $step }
        [two] رسالتان تنتظران الموافقة؛ الخطوة الآن: { $step }
        [few] { $number } رسائل تنتظر الموافقة؛ الخطوة الآن: { $step }
        [many] { $number } رسالة تنتظر الموافقة؛ الخطوة الآن: { $step }
       *[other] { $number } رسالة تنتظر الموافقة؛ الخطوة الآن: { $step }
    }

clearance-stands =
    { $number ->
        [zero] لا رسالة تنتظر الموافقة؛ الخطوة الآن: { $step }؛ وافق: { $said }
        [one] رسالة واحدة تنتظر الموافقة؛ الخطوة الآن: { $step }؛ وافق: { $said }
        [two] رسالتان تنتظران الموافقة؛ الخطوة الآن: { $step }؛ وافق: { $said }
        [few] { $number } رسائل تنتظر الموافقة؛ الخطوة الآن: { $step }؛ وافق: { $said }
        [many] { $number } رسالة تنتظر الموافقة؛ الخطوة الآن: { $step }؛ وافق: { $said }
       *[other] { $number } رسالة تنتظر الموافقة؛ الخطوة الآن: { $step }؛ وافق: { $said }
    }

scans-to-approve = تخرج كما مُسحت ضوئياً: { $scans }

preview-to = إلى: { $code } { $name } <{ $address }>

preview-subject = الموضوع: { $subject }

scan-is-of-letter = { $file }: { $kind }، { $name }، { $address }

letters-to-sign =
    { $number ->
        [one] رسالة واحدة تُطبع وتُوقَّع في { $folder }
        [two] رسالتان تُطبعان وتُوقَّعان في { $folder }
        [few] { $number } رسائل تُطبع وتُوقَّع في { $folder }
        [many] { $number } رسالة تُطبع وتُوقَّع في { $folder }
       *[other] { $number } رسالة تُطبع وتُوقَّع في { $folder }
    }

letters-signed =
    { $number ->
        [one] أُدخلت رسالة موقّعة واحدة
        [two] أُدخلت رسالتان موقّعتان
        [few] أُدخلت { $number } رسائل موقّعة
        [many] أُدخلت { $number } رسالة موقّعة
       *[other] أُدخلت { $number } رسالة موقّعة
    }

letters-to-print =
    { $number ->
        [zero] لا رسائل في { $folder }
        [one] رسالة واحدة تُطبع وتُرسل بالبريد، في { $folder }
        [two] رسالتان تُطبعان وتُرسلان بالبريد، في { $folder }
        [few] { $number } رسائل تُطبع وتُرسل بالبريد، في { $folder }
        [many] { $number } رسالة تُطبع وتُرسل بالبريد، في { $folder }
       *[other] { $number } رسالة تُطبع وتُرسل بالبريد، في { $folder }
    }

letters-posted =
    { $number ->
        [zero] لم تُرسل أي رسالة بالبريد
        [one] أُرسلت رسالة واحدة بالبريد
        [two] أُرسلت رسالتان بالبريد
        [few] أُرسلت { $number } رسائل بالبريد
        [many] أُرسلت { $number } رسالة بالبريد
       *[other] أُرسلت { $number } رسالة بالبريد
    }

letters-are-paused =
    { $number ->
        [zero] لا رسائل موقوفة
        [one] أُوقفت رسالة واحدة
        [two] أُوقفت رسالتان
        [few] أُوقفت { $number } رسائل
        [many] أُوقفت { $number } رسالة
       *[other] أُوقفت { $number } رسالة
    }

worker-handed-over = سُلّمت من الرسائل { $sent }، وتنتظر { $waiting }

## Talk: titles of columns and rows

title-reported = ورد تقرير

title-partnership = الشراكة

title-arrived = وقت الوصول

title-assured = التمويل المؤكد

title-expected-funding = التمويل المتوقع

title-measure = المقياس

title-missing = الناقص

title-partners = الشركاء

title-recognised = الاعتراف

title-about = بشأن
title-access = احتياجات الوصول
title-accepted = قُبلت
title-act = العمل
title-actor = القائم بالعمل
title-added = المضاف
title-adds = يضيف
title-address = العنوان
title-agreement = الاتفاق
title-alpha = ألفا
title-answer = الرد
title-answered-by = من أجاب
title-apart = الفارق
title-applicant = مقدم الطلب
title-application = الطلب
title-applications = الطلبات
title-applied = تقديم الطلب
title-arrives-at = ساعة الوصول
title-arrives-by = وسيلة الوصول
title-arrives-from = قادم من
title-arrives-on = يوم الوصول
title-as = بصفة
title-asset = المورد
title-assigned = المُسند
title-at = الوقت
title-at-most = الحد الأقصى
title-attendance = الحضور
title-attends = الحضور
title-authority = الصلاحية
title-away = غائب
title-bar = المقياس
title-because = السبب
title-before = قبل ذلك
title-begun = المبدوء
title-by = بمعرفة
title-calendar-says = يقول التقويم
title-came-back = ما عاد
title-capacity = الصفة
title-cell = الخلية
title-chance = الفرصة
title-change = التغيير
title-changed = ما تغيّر
title-city = المدينة
title-code = الرمز
title-column = العمود
title-comes = القادم
title-compared = المقارَن
title-conditions = الشروط
title-contribution = المساهمة
title-count = العدد
title-country = البلد
title-criterion = المعيار
title-database = قاعدة البيانات
title-day = اليوم
title-days = الأيام
title-deadline = آخر موعد
title-decided = القرار الفردي
title-decided-by = بقرار من
title-decided-by-name = قرار شخص مسمّى
title-decision = القرار
title-departs-at = ساعة المغادرة
title-departs-by = وسيلة المغادرة
title-departs-on = يوم المغادرة
title-departs-to = مغادر إلى
title-diet = النظام الغذائي
title-declined = اعتُذر عنها
title-direction = الاتجاه
title-directory = المجلد
title-due = الموعد
title-email = البريد
title-ended = انتهت
title-evidence = الدليل
title-floors = الحدود الدنيا
title-follows = ما يترتب
title-forgotten = تاريخ المحو
title-from = من
title-funding-assured = تمويل مضمون
title-funding-expected = تمويل متوقع
title-gender = الجنس
title-generation = الجيل
title-given = المُنجز
title-gone = المحذوف
title-head = النهاية
title-hotel = الفندق
title-how = كيف
title-id = المعرّف
title-in-place-of = بدلاً من
title-in-words = بالكلمات
title-invitation = الدعوة
title-invited = مدعوون
title-invited-by-name = مدعوّ بالاسم
title-kept = المُبقى
title-key = المفتاح
title-kind = النوع
title-languages = اللغات
title-late = المتأخر
title-leaves = المغادر
title-leniency = التساهل
title-letter = رسالة
title-login = اسم الدخول
title-marked = المقيَّم
title-matter = الموضوع
title-meeting = الاجتماع
title-meets = يلتقي
title-met = المطابق
title-met-again = لقاءات متكررة
title-migration = الترحيل
title-motivation = الدافع
title-name = الاسم
title-name-in-arabic = الاسم بالعربية
title-names = الأسماء
title-needed-by = يحتاجه
title-needs = الاحتياجات
title-new = الجديد
title-nominated = الترشيح
title-nominated-by = جهة الترشيح
title-not-to-be-written-to-since = لا يُراسل منذ
title-note = المذكرة
title-number = الرقم
title-object = الموضوع
title-of = من أصل
title-offer = العرض
title-offers = العروض
title-officer = الموظف
title-old = القديم
title-on = بتاريخ
title-one = الأول
title-one-review = تقييم واحد
title-organisation = المؤسسة
title-other = الآخر
title-other-name = اسم آخر
title-other-names = أسماء أخرى
title-others = الآخرون
title-outcome = النتيجة
title-outcomes = النتائج المنشودة
title-overdue = متأخرة
title-pairs = الأزواج
title-paper = وثيقة
title-part = الجزء
title-particulars = التفاصيل
title-past = شراكات سابقة
title-past-partners = شركاء سابقون
title-people = الأشخاص
title-person = الشخص
title-places = المواضع
title-plate = لوحة الاسم
title-points = النقاط
title-position = الوظيفة
title-post = العنوان البريدي
title-potential = الإمكانات (من الألف)
title-potential-met = الإمكانات الملتقاة (من الألف)
title-practice = التمرين
title-printed = طُبع
title-progress = التقدم
title-rank = الرتبة
title-ratings = التقييمات
title-reason = السبب
title-reference = المرجع
title-refused = مرفوضة
title-remark = ملاحظة
title-repair = للإصلاح
title-replaces = يحل محل
title-rests-on = الأساس
title-reviewer = المقيّم
title-reviewers-name = اسم المقيّم
title-revision = التنقيح
title-role = الدور
title-roles = الأدوار
title-round = الجولة
title-rows = السطور
title-rule = القاعدة
title-scan = النسخة الممسوحة
title-score = النتيجة
title-seat = المقعد
title-seats = المقاعد
title-sector = القطاع
title-server = الخادوم
title-set-aside = صُرف النظر
title-setting = الإعداد
title-settled = سُوّي
title-short-name = الاسم المختصر
title-spread = التشتت
title-standing = الوضع
title-starts = البداية
title-state = الحالة
title-status = الحالة
title-stricter-more-lenient = أشد · أكثر تساهلاً
title-subject = الموضوع
title-table = المائدة
title-tables = الموائد
title-take-back = التراجع
title-taken-in = أُدخلت
title-target = الهدف
title-telephone = الهاتف
title-tell = يُبلَّغ
title-tentative = مبدئية
title-text = النص
title-title = العنوان
title-to = إلى
title-together = معاً
title-topic = الموضوع
title-topics = المواضيع
title-track = المسار
title-trail = السجل
title-value = القيمة
title-version = الإصدار
title-visa-letter = رسالة التأشيرة
title-waiting = تنتظر
title-waits-first = أول المنتظرين
title-wave = الدفعة
title-way = الوسيلة
title-what = البند
title-what-goes = ما يزول
title-where = الموضع
title-who = من
title-why = السبب
title-wishes = الرغبات
title-with = مع
title-written = كُتبت
title-yours = علامتك
title-zone = المنطقة الزمنية

## Talk: states

state-kept = أُنجز

state-on-time = ضمن الموعد

state-due = مستحق

state-overdue = متأخر

state-done = أُنجز

state-announced = معلنة

state-confirmed = مؤكدة

state-recognised = معترف بها

state-ended = منتهية

state-absent = غائب
state-accepted = مقبول
state-acknowledged = أُقرّ باستلامه
state-alias = اسم مشترك لمؤسستين
state-apart = منفصلان
state-applicant = مقدم طلب
state-approved = معتمد
state-attended = حضر
state-away = غائب
state-begun = بدأ
state-beside = إلى جانب القاعة
state-bounced = تعذّر إيصاله
state-by-hand = باليد
state-calendar = رد من تقويم
state-cancelled = ملغى
state-cancelled-trial = تجربة ملغاة
state-chair = رئيس
state-co-applicant = متقدم منافس
state-colleague = زميل
state-complaint = شكوى
state-declared = مصرّح به
state-declined = اعتذار
state-delayed = متأخرة
state-delegated = مفوَّض
state-delegation = حكومة واحدة
state-delivered = وصل
state-donor = مانح
state-draft = مسودة
state-draft-trial = تجربة، مسودة
state-dropped = لم يُسجَّل
state-expected = متوقع
state-expired = انقضى أجله
state-failed = فشل
state-follows = يتبع غيره
state-given = منجز
state-guest = ضيف
state-handed-over = محال
state-held = معلّق
state-hard = عودة نهائية
state-in = وارد
state-in-person = حضورياً
state-issued = صادر
state-late = متأخر
state-left-behind = تخلّف
state-letter = رسالة
state-mail = بريد إلكتروني
state-mailbox-closed = صندوق مغلق
state-mailbox-full = صندوق ممتلئ
state-moderator = مدير النقاش
state-no = لا
state-no-host = نطاق مجهول
state-no-mailbox = عنوان مجهول
state-no-show = لم يحضر
state-nominated = مرشّح
state-nominator = جهة التزكية
state-note-verbale = مذكرة شفوية
state-observer = مراقب
state-not-selected = غير مختار
state-notice = إشعار آلي
state-older = أقدم
state-open = مفتوح
state-organisation = مؤسسة
state-other = غير ذلك
state-out = صادر
state-participant = مشارك
state-past-partner = شريك سابق
state-person = شخص
state-post = بريد
state-presenter = عارض
state-proposed = مقترح
state-published = منشور
state-published-trial = تجربة منشورة
state-queued = في الانتظار
state-rapporteur = مقرر
state-received = مستلم
state-refused = مرفوضة
state-remotely = عن بُعد
state-replaced = مستبدل
state-resource-person = شخصية مرجعية
state-reply = رد
state-reviewer = مقيّم
state-running = يعمل
state-seals = يختم الآن
state-secretariat = الأمانة
state-selected = مختار
state-sending = قيد الإرسال
state-sent = مرسل
state-silent = لا يجيب
state-soft = عودة مؤقتة
state-speaker = متحدث
state-stays-away = لا يحضر
state-stopped = متوقف
state-submitted = مقدَّم
state-substitute = بديل
state-telephone = هاتف
state-taken = مسجَّل
state-tentative = مبدئي
state-together = معاً
state-too-large = أكبر من المسموح
state-to-post = تُرسل بالبريد
state-to-sign = بانتظار التوقيع
state-unconfirmed = غير مؤكد
state-under-review = قيد التقييم
state-unofficial = غير رسمي
state-unreached = تعذر الوصول
state-waitlisted = في قائمة الانتظار
state-withdrawn = مسحوب
state-writes = يقبل الكتابة
state-yes = نعم
state-invited = مدعو
state-reviews = مقيّم
state-takes-part = مشارك

## The desk

stage-draft = مسودة

stage-call = باب الطلبات مفتوح

stage-review = قيد التقييم

stage-selection = الاختيار

stage-invitation = الدعوات

stage-preparation = الإعداد

stage-meeting = منعقد

stage-over = انتهى

stage-cancelled = أُلغي

desk-starts-in = { $day }، { $days ->
        [one] غداً
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يوماً
       *[other] بعد { $days } يوم
    }

desk-applications =
    { $count ->
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلباً
       *[other] { $count } طلب
    }

desk-participants =
    { $count ->
        [one] مشارك واحد
        [two] مشاركان
        [few] { $count } مشاركين
        [many] { $count } مشاركاً
       *[other] { $count } مشارك
    }

desk-beside = { $count } إلى جانب القاعة

desk-remote =
    { $count ->
        [one] منهم واحد عن بُعد
        [two] منهم اثنان عن بُعد
        [few] منهم { $count } عن بُعد
        [many] منهم { $count } عن بُعد
       *[other] منهم { $count } عن بُعد
    }

desk-nothing-due = لا شيء مطلوب الآن

desk-others =
    { $count ->
        [one] اجتماع آخر: convene meeting list
        [two] اجتماعان آخران: convene meeting list
        [few] { $count } اجتماعات أخرى: convene meeting list
        [many] { $count } اجتماعاً آخر: convene meeting list
       *[other] { $count } اجتماع آخر: convene meeting list
    }

desk-none = لا توجد قاعدة بيانات هنا بعد. تكون البداية بأحد هذه الأوامر:

desk-empty = لا يوجد أي اجتماع بعد. تكون البداية بأحد هذه الأوامر:

due-first-by = { $due }، أولها في موعد أقصاه { $day }

due-names-and-more =
    { $count ->
        [one] { $names } وواحد غيرهم
        [two] { $names } واثنان غيرهم
        [few] { $names } و{ $count } غيرهم
        [many] { $names } و{ $count } غيرهم
       *[other] { $names } و{ $count } غيرهم
    }

due-answers-late =
    { $count ->
        [one] رد واحد تأخر
        [two] ردان تأخرا
        [few] { $count } ردود تأخرت
        [many] { $count } رداً تأخر
       *[other] { $count } رد تأخر
    }

due-reviews-late =
    { $count ->
        [one] تقييم واحد تأخر
        [two] تقييمان تأخرا
        [few] { $count } تقييمات تأخرت
        [many] { $count } تقييماً تأخر
       *[other] { $count } تقييم تأخر
    }

due-held =
    { $count ->
        [one] مقعد واحد محجوز
        [two] مقعدان محجوزان
        [few] { $count } مقاعد محجوزة
        [many] { $count } مقعداً محجوزاً
       *[other] { $count } مقعد محجوز
    }

due-floors =
    { $count ->
        [one] حد أدنى واحد لا يمكن بلوغه بعد الآن
        [two] حدّان أدنيان لا يمكن بلوغهما بعد الآن
        [few] { $count } حدود دنيا لا يمكن بلوغها بعد الآن
        [many] { $count } حداً أدنى لا يمكن بلوغها بعد الآن
       *[other] { $count } حد أدنى لا يمكن بلوغها بعد الآن
    }

due-letters =
    { $count ->
        [one] رسالة واحدة تنتظر
        [two] رسالتان تنتظران
        [few] { $count } رسائل تنتظر
        [many] { $count } رسالة تنتظر
       *[other] { $count } رسالة تنتظر
    }

due-letters-unapproved =
    { $count ->
        [one] رسالة واحدة تنتظر شخصاً ثانياً
        [two] رسالتان تنتظران شخصاً ثانياً
        [few] { $count } رسائل تنتظر شخصاً ثانياً
        [many] { $count } رسالة تنتظر شخصاً ثانياً
       *[other] { $count } رسالة تنتظر شخصاً ثانياً
    }

due-letters-uncleared =
    { $count ->
        [one] رسالة واحدة تنتظر الموافقة
        [two] رسالتان تنتظران الموافقة
        [few] { $count } رسائل تنتظر الموافقة
        [many] { $count } رسالة تنتظر الموافقة
       *[other] { $count } رسالة تنتظر الموافقة
    }

due-letters-held =
    { $count ->
        [one] رسالة واحدة تنتظر النظر فيما خرج أولاً
        [two] رسالتان تنتظران النظر فيما خرج أولاً
        [few] { $count } رسائل تنتظر النظر فيما خرج أولاً
        [many] { $count } رسالة تنتظر النظر فيما خرج أولاً
       *[other] { $count } رسالة تنتظر النظر فيما خرج أولاً
    }

due-letters-to-sign =
    { $count ->
        [one] رسالة واحدة تُطبع وتُوقَّع وتُمسح
        [two] رسالتان تُطبعان وتُوقَّعان وتُمسحان
        [few] { $count } رسائل تُطبع وتُوقَّع وتُمسح
        [many] { $count } رسالة تُطبع وتُوقَّع وتُمسح
       *[other] { $count } رسالة تُطبع وتُوقَّع وتُمسح
    }

due-letters-to-post =
    { $count ->
        [one] رسالة واحدة تُطبع وتُرسل بالبريد
        [two] رسالتان تُطبعان وتُرسلان بالبريد
        [few] { $count } رسائل تُطبع وتُرسل بالبريد
        [many] { $count } رسالة تُطبع وتُرسل بالبريد
       *[other] { $count } رسالة تُطبع وتُرسل بالبريد
    }

due-letters-refused =
    { $count ->
        [one] رسالة واحدة رُفضت نهائياً
        [two] رسالتان رُفضتا نهائياً
        [few] { $count } رسائل رُفضت نهائياً
        [many] { $count } رسالة رُفضت نهائياً
       *[other] { $count } رسالة رُفضت نهائياً
    }

due-letters-returned =
    { $count ->
        [zero] لم تعد أي رسالة نهائياً
        [one] عادت رسالة واحدة نهائياً
        [two] عادت رسالتان نهائياً
        [few] عادت { $count } رسائل نهائياً
        [many] عادت { $count } رسالة نهائياً
       *[other] عادت { $count } رسالة نهائياً
    }

holidays-taken-in =
    { $count ->
        [zero] لا عطلة
        [one] عطلة واحدة
        [two] عطلتان
        [few] { $count } عطل
        [many] { $count } عطلةً
       *[other] { $count } عطلة
    }

holidays-removed =
    { $count ->
        [zero] لم تُحذف أي عطلة من القائمة
        [one] حُذفت عطلة واحدة من القائمة
        [two] حُذفت عطلتان من القائمة
        [few] حُذفت { $count } عطل من القائمة
        [many] حُذفت { $count } عطلةً من القائمة
       *[other] حُذفت { $count } عطلة من القائمة
    }

due-answers-by-page =
    { $count ->
        [zero] لم يصل أي رد عبر صفحة منذ أمس
        [one] وصل رد واحد عبر صفحته منذ أمس
        [two] وصل ردان عبر صفحتيهما منذ أمس
        [few] وصلت { $count } ردود عبر صفحاتها منذ أمس
        [many] وصل { $count } رداً عبر صفحاتها منذ أمس
       *[other] وصل { $count } رد عبر صفحاتها منذ أمس
    }

due-applications-by-form =
    { $count ->
        [zero] لم يصل أي طلب عبر الاستمارة
        [one] وصل طلب واحد عبر الاستمارة وينتظر التسجيل
        [two] وصل طلبان عبر الاستمارة وينتظران التسجيل
        [few] وصلت { $count } طلبات عبر الاستمارة وتنتظر التسجيل
        [many] وصل { $count } طلباً عبر الاستمارة وتنتظر التسجيل
       *[other] وصل { $count } طلب عبر الاستمارة وتنتظر التسجيل
    }

due-withdrawals-by-form =
    { $count ->
        [zero] لم يُسحب أي طلب من صفحته
        [one] سُحب طلب واحد من صفحته
        [two] سُحب طلبان من صفحتيهما
        [few] سُحبت { $count } طلبات من صفحاتها
        [many] سُحب { $count } طلباً من صفحاتها
       *[other] سُحب { $count } طلب من صفحاتها
    }

due-answers-hinted =
    { $count ->
        [zero] لا تقويم يذكر ردّاً لم يُسجَّل
        [one] تقويم واحد يذكر ردّاً لم يُسجَّل
        [two] تقويمان يذكران ردّين لم يُسجَّلا
        [few] { $count } تقاويم تذكر ردوداً لم تُسجَّل
        [many] { $count } تقويماً تذكر ردوداً لم تُسجَّل
       *[other] { $count } تقويم تذكر ردوداً لم تُسجَّل
    }

due-letters-unconfirmed =
    { $count ->
        [one] رسالة واحدة لا يُعرف هل وصلت
        [two] رسالتان لا يُعرف هل وصلتا
        [few] { $count } رسائل لا يُعرف هل وصلت
        [many] { $count } رسالة لا يُعرف هل وصلت
       *[other] { $count } رسالة لا يُعرف هل وصلت
    }

due-uninvited =
    { $count ->
        [one] مختار واحد لم يُدعَ بعد
        [two] مختاران لم يُدعيا بعد
        [few] { $count } مختارين لم يُدعوا بعد
        [many] { $count } مختاراً لم يُدعوا بعد
       *[other] { $count } مختار لم يُدعوا بعد
    }

due-unseated =
    { $count ->
        [one] لم يعد توزيع المقاعد يناسب شخصاً واحداً
        [two] لم يعد توزيع المقاعد يناسب شخصين
        [few] لم يعد توزيع المقاعد يناسب { $count } أشخاص
        [many] لم يعد توزيع المقاعد يناسب { $count } شخصاً
       *[other] لم يعد توزيع المقاعد يناسب { $count } شخص
    }

due-tables =
    { $count ->
        [one] مائدة واحدة عليها أكثر أو أقل مما يجوز
        [two] مائدتان عليهما أكثر أو أقل مما يجوز
        [few] { $count } موائد عليها أكثر أو أقل مما يجوز
        [many] { $count } مائدة عليها أكثر أو أقل مما يجوز
       *[other] { $count } مائدة عليها أكثر أو أقل مما يجوز
    }

due-item-unled = ليس للبند { $item } من يتولى { $role }
due-session-unled = ليس لـ { $session } من يتولى { $role }
role-chair = الرئاسة
role-moderator = إدارة النقاش
role-presenter = العرض
role-rapporteur = إعداد التقرير

due-screenless =
    { $count ->
        [one] مشارك واحد عن بُعد يجلس إلى مائدة بلا شاشة
        [two] مشاركان عن بُعد يجلسان إلى موائد بلا شاشة
        [few] { $count } مشاركين عن بُعد يجلسون إلى موائد بلا شاشة
        [many] { $count } مشاركاً عن بُعد يجلسون إلى موائد بلا شاشة
       *[other] { $count } مشارك عن بُعد يجلسون إلى موائد بلا شاشة
    }

due-screens =
    { $count ->
        [one] لا مكان لمشارك واحد عن بُعد إلى مائدة ذات شاشة
        [two] لا مكان لمشاركَين عن بُعد إلى مائدة ذات شاشة
        [few] لا مكان لـ { $count } مشاركين عن بُعد إلى مائدة ذات شاشة
        [many] لا مكان لـ { $count } مشاركاً عن بُعد إلى مائدة ذات شاشة
       *[other] لا مكان لـ { $count } مشارك عن بُعد إلى مائدة ذات شاشة
    }

due-nominations =
    { $count ->
        [one] ترشيح واحد ينتظر الإقرار باستلامه
        [two] ترشيحان ينتظران الإقرار باستلامهما
        [few] { $count } ترشيحات تنتظر الإقرار باستلامها
        [many] { $count } ترشيحاً ينتظر الإقرار باستلامه
       *[other] { $count } ترشيح ينتظر الإقرار باستلامه
    }

due-closing =
    تُقفل قائمة القرعة قبل { $day } في الساعة { "\u2068" }{ $hour }{ "\u2069" }، موعد معرفة قيمتها

due-value-awaited = قائمة القرعة مقفلة، وتُعرف قيمتها يوم { $day } في الساعة { "\u2068" }{ $hour }{ "\u2069" }

due-draw = قيمة القرعة معروفة: تُجرى القرعة

due-value-unsaid = تُعلن قيمة عامة أخرى قبل إقفال قائمة القرعة

due-nominees =
    { $count ->
        [one] يُحتمل أن يكون مقدم طلب واحد من المرشَّحين
        [two] يُحتمل أن يكون مقدما طلبين من المرشَّحين
        [few] يُحتمل أن يكون { $count } من مقدمي الطلبات من المرشَّحين
        [many] يُحتمل أن يكون { $count } من مقدمي الطلبات من المرشَّحين
       *[other] يُحتمل أن يكون { $count } من مقدمي الطلبات من المرشَّحين
    }

due-undecided =
    { $count ->
        [one] التقييمات لا تحسم طلباً واحداً
        [two] التقييمات لا تحسم طلبين
        [few] التقييمات لا تحسم { $count } طلبات
        [many] التقييمات لا تحسم { $count } طلباً
       *[other] التقييمات لا تحسم { $count } طلب
    }

due-reviews-outstanding =
    { $count ->
        [one] تقييم واحد لم يصل بعد
        [two] تقييمان لم يصلا بعد
        [few] { $count } تقييمات لم تصل بعد
        [many] { $count } تقييماً لم يصل بعد
       *[other] { $count } تقييم لم يصل بعد
    }

due-waiting =
    { $count ->
        [one] شخص واحد ينتظر مكاناً ولم يعد يُنتظر أي رد
        [two] شخصان ينتظران مكاناً ولم يعد يُنتظر أي رد
        [few] { $count } أشخاص ينتظرون مكاناً ولم يعد يُنتظر أي رد
        [many] { $count } شخصاً ينتظرون مكاناً ولم يعد يُنتظر أي رد
       *[other] { $count } شخص ينتظرون مكاناً ولم يعد يُنتظر أي رد
    }

due-answers-awaited =
    { $count ->
        [one] دعوة واحدة بلا رد
        [two] دعوتان بلا رد
        [few] { $count } دعوات بلا رد
        [many] { $count } دعوة بلا رد
       *[other] { $count } دعوة بلا رد
    }

due-open-free =
    { $count ->
        [one] مقعد مفتوح واحد شاغر
        [two] مقعدان مفتوحان شاغران
        [few] { $count } مقاعد مفتوحة شاغرة
        [many] { $count } مقعداً مفتوحاً شاغراً
       *[other] { $count } مقعد مفتوح شاغر
    }

due-nominated-free =
    { $count ->
        [one] مقعد واحد للمرشَّحين شاغر
        [two] مقعدان للمرشَّحين شاغران
        [few] { $count } مقاعد للمرشَّحين شاغرة
        [many] { $count } مقعداً للمرشَّحين شاغراً
       *[other] { $count } مقعد للمرشَّحين شاغر
    }

due-guest-free =
    { $count ->
        [one] مكان واحد للضيوف شاغر
        [two] مكانان للضيوف شاغران
        [few] { $count } أماكن للضيوف شاغرة
        [many] { $count } مكاناً للضيوف شاغراً
       *[other] { $count } مكاناً للضيوف شاغراً
    }

use-none = لم يُختر أي اجتماع: تتعلق الأوامر بالاجتماع الوحيد الموجود

use-overruled = { $variable } مقدَّم عليه في هذه الجلسة

config-files = ملف المستخدم: { $user }؛ ملف المكتب: { $desk }

## Refusals of ConveneStore

partnership-words-too-long = ما ذُكر عن الشراكة أطول مما ينبغي
    .next = يُختصر النص

partnership-changed-meanwhile = لم تعد الشراكة كما كانت
    .next = يُطّلع عليها ثم تُعاد المحاولة

meeting-exists = يوجد هنا اجتماع بهذا الرمز من قبل
    .next = يُغيَّر `code` في الملف، أو تُستعرض الاجتماعات الموجودة

organisation-exists = توجد في الدليل منظمة بهذا المفتاح من قبل
    .next = تُحذف من الملف، أو يُغيَّر مفتاحها

person-exists = هذا الشخص مدرج في الدليل من قبل بعنوان البريد نفسه
    .next = يُستخدم القيد الموجود

twins-unlike = لا شيء يدل على أنهما واحد، ومن سيُحذف مدعو أو له مقعد أو صدر في شأنه قرار أو يقيّم
    .next = يُصحَّح الاسم أو العنوان أولا إن كان خطأ، أو يُطلب إلى أحد مسؤولي إدارة النظام أن يدمجهما

considered-already = طلب هذا الشخص للمشاركة في الاجتماع قيد النظر من قبل
    .next = يُسحب الطلب السابق أولاً، أو يُترك هذا الطلب

application-code-taken = أحد رموز هذه الطلبات مستخدم من قبل، أو ليس رمزاً من قبيل A-0012
    .next = يُعاد استيراد الملف، أو يُحذف العمود code

addresses-unusable = لا يمكن توجيه الرسائل إلى أحد عناوين هؤلاء الأشخاص
    .next = يُصحَّح العنوان ويُعاد استيراد الملف

reviewers-changed = سجّل شخص آخر مقيّمين في اللحظة نفسها
    .next = يُعاد استيراد الملف

unknown-criterion = يتعلق أحد التقييمات بمعيار لا يرد ضمن معايير التقييم الخاصة بالاجتماع
    .next = تُستعرض المعايير الموجودة

other-track = لا تُقدَّم طلبات لشغل المقاعد المخصصة للترشيح، ولا تخضع هذه المقاعد للتقييم أو القرعة
    .next = يُحذف الشخص المرشَّح من الطلبات

room-taken = تنعقد جلستان في قاعة واحدة في الوقت نفسه
    .next = تُنقل إحداهما في ملف الاجتماع، أو تُخصَّص لها فيه قاعة أخرى

rating-not-assigned = ورد تقييم من مقيّم لم يُسند إليه الطلب
    .next = يُسند الطلب إلى المقيّم، أو تُستبعد التقييمات التي يشوبها تضارب في المصالح

application-held-meanwhile = مقدم طلب يُحتمل أن يكون من المرشَّحين، فلا يُقرأ طلبه ولا تُمنح له نتيجة حتى يُبتّ في ذلك
    .next = يُبيَّن لكل منهم هل هما شخص واحد

apart-reason-too-long = بيان سبب كون مقدم الطلب شخصاً آخر أطول مما ينبغي
    .next = يُذكر بكلمات قليلة

rating-in-conflict = ورد تقييم من مقيّم في حالة تضارب في المصالح
    .next = يُستبعد هذا التقييم، ويتولى شخص آخر تقييم الطلب

cannot-judge-not-assigned = لا يبدي رأياً في الطلب مقيّم لم يُسند إليه
    .next = يُسند الطلب إلى المقيّم، أو يُستبعد هذا القيد

unknown-outcome = يشير أحد الطلبات إلى نتيجة غير مدرجة ضمن نتائج الاجتماع
    .next = يُذكر رمز من رموز `agreedOutcomes` في ملف الاجتماع

account-taken = لا يجوز أن يكون حساب واحد لمقيّمَين في اجتماع واحد
    .next = يُخصَّص لكل مقيّم اسم دخول خاص به

other-rubric = وُضعت التقييمات وفق معايير تقييم غير معايير الاجتماع
    .next = يُعاد التقييم وفق معايير التقييم المنشورة

one-head-of-delegation = للوفد رئيس أصلاً
    .next = يُسجَّل الشخص عضواً أو مناوباً، أو تستبدل المذكرة رئيس الوفد

places-taken = جميع المقاعد مشغولة
    .next = يُنتظر اعتذار أحد المدعوين، أو يُغيَّر عدد المقاعد

already-seated = سيشغل شخص واحد مقعدين في الوقت نفسه
    .next = يُخلى المقعد السابق أولاً

only-participants-sit = لا يُخصَّص مقعد في خطة الجلوس إلا لمن قبل الدعوة
    .next = يُسجَّل القبول أولاً

seating-rule-exists = توجد قاعدة بشأن هذين المشاركَين من قبل
    .next = تُلغى هذه القاعدة أولاً

seating-rule-of-two = تخص القاعدة مشاركَين مختلفَين
    .next = يُذكر شخص آخر إلى جانب الأول

absent-already = هذا الغياب مسجَّل من قبل
    .next = يُلغى القيد بالخيار --undo، أو تُسدّ الثغرة

needs-two-people = يتطلب الاجتماع شخصين: من يقترح لا يوقّع
    .next = يُطلب التوقيع من شخص آخر مخوّل بذلك

signed-for-good = الاختيار موقَّع ولم يعد قابلاً للتغيير
    .next =
        يُقَرّ بوقوع خطأ بالأمر convene selection supersede --reason TEXT، أو تُشغل المقاعد الشاغرة

how-too-long = كيفية الإجابة عن الشرط مذكورة بكلمات كثيرة جداً
    .next = تُذكر بكلمات قليلة، مثل الهاتف واليوم

guest-reason-too-long = سبب الدعوة بالاسم مذكور بكلمات كثيرة جداً
    .next = يُذكر بكلمات قليلة

ratings-frozen = اختيار { $code } موقَّع، ولا يتغير ما استند إليه من تقييمات
    .next = يُقَرّ بوقوع خطأ فيه

decided-already = لا يغيّر وضعَ من بُتّ في أمرهم إلا اختيار موقَّع
    .next = يُقَرّ بوقوع خطأ في الاختيار

drawn-and-signed = أُجريت القرعة، وتُوقَّع نتيجتها كما هي
    .next = يوقّعها شخص مخوَّل

proposed-meanwhile = غيّر شخص آخر المقترح في اللحظة نفسها
    .next = يُنظر في المقترح ويُتخذ القرار من جديد

list-is-closed = قائمة القرعة مقفلة، فلا يتغير شيء مما وُضعت منه
    .next = يُعاد فتحها عند الضرورة، ثم تُعلن قيمة عامة أخرى

drawn-out-of-turn = تُقفل القائمة قبل معرفة قيمتها العامة، وتُجرى القرعة بعد ذلك مرة واحدة
    .next = يُستعرض ما أُعلن وما أُقفل

seating-announced-in-call =
    طريقة توزيع المقاعد على الموائد معلنة في الدعوة المنشورة ولا تتغيّر
    .next = أبقِ seating في ملف الاجتماع كما كان

seats-by-lot-not-announced = لا تعلن الدعوة المنشورة عن مقاعد بالقرعة
    .next = ضع الخطة عن قصد

lottery-announced-in-call = يُعلَن عن القرعة مرة واحدة، قبل نشر الدعوة إلى تقديم الطلبات
    .next = يُبتّ بسبب مكتوب فيما لا يحسمه التقييم

decided-by-ratings = التقييم يحسم هذا الطلب
    .next = تُستعرض الطلبات التي لا يحسمها

waiting-closed-meanwhile = قائمة الانتظار مقفلة، وقد أُبلغ من فيها بأنه لن يتوافر مكان
    .next = تُفتح من جديد مع ذكر السبب

remote-without-room = لا يشارك أحد عن بُعد بلا قاعة يدخل إليها
    .next = يُكتب remoteRoom في ملف الاجتماع ثم يُعاد إدخال الملف

remote-room-stays = يشارك أحدهم عن بُعد، فتبقى له قاعة يدخل إليها
    .next = يُسجَّل حضوره شخصياً أو يُعطى عنوان آخر

zone-unknown-to-server = قاعدة البيانات لا تعرف هذه المنطقة الزمنية
    .next = تُعطى منطقة مدينة كبيرة قريبة مثل America/New_York

open-places-taken = جميع المقاعد المفتوحة مشغولة أو معروضة
    .next = يُنتظر اعتذار أحد المدعوين، أو يُغيَّر عدد المقاعد

out-of-turn = تُمنح المقاعد الشاغرة وفق ترتيب قائمة الانتظار
    .next = يُسجَّل من ترك مقعده، ثم يُدعى من يليه

seat-followed-on = سبق أن خلف شخصٌ غيره في هذا المقعد
    .next = يُنظر فيمن دُعي

follower-written-to = كُتب إلى من يلي في هذا المقعد
    .next = يُنظر من دُعي، وتُسحب الدعوة إن لزم

offered-already = سبق أن عُرض على هذا الشخص مقعد مفتوح
    .next = لا يُعرض مقعد على أحد مرتين؛ يُنظر في حالة الدعوة

answers-due-before = يجب أن ترد الأجوبة قبل بدء الاجتماع
    .next = يُحدَّد بالخيار --deadline يوم أسبق، أو يُترك المقعد شاغراً

invited-already = وُجّهت دعوة إلى هذا الشخص من قبل
    .next = يُنظر فيها

move-not-allowed = المرحلة الراهنة لا تسمح بذلك
    .next = يُنظر في المرحلة الراهنة

pages-wait-for-upgrade = قاعدة البيانات أقدم من هذا البرنامج، والصفحات لا تغيّرها
    .next = تُحدَّث أولاً بأي أمر من أوامر هذا البرنامج

pages-served-alone = الحساب الذي يخدم الصفحات لا يحق له أي شيء آخر
    .next = يُنشأ للصفحات حساب آخر

page-answers-no-more = لا يمكن تقديم هذا الردّ على الصفحة
    .next = يُفتح الرابط من جديد ويُنظر فيما يعرضه الآن

clock-astray = تختلف ساعة هذا الجهاز عن ساعة قاعدة البيانات بأكثر من 10 دقائق
    .next = تُضبط الساعة ثم يُنفَّذ الأمر من جديد

right-gone = لم يعد لهذا الحساب حق في ذلك
    .next = يُطلب الدور من أحد مسؤولي إدارة النظام

audit-append-only = لا يمكن تغيير سجل المراجعة
    .next = يُسجَّل التصحيح بوصفه إجراءً قائماً بذاته

handed-over-to =
    سُلّمت قاعدة البيانات هذه إلى { $place } في { $time } بالتوقيت العالمي المنسق ولا تقبل أي كتابة
    .next = يُتابَع العمل في الموقع الذي سُلّمت إليه؛ فإن لم تصل إليه، تُستعاد

handed-over-elsewhere =
    سُلّمت قاعدة البيانات هذه إلى جهاز آخر في { $time } بالتوقيت العالمي المنسق ولا تقبل أي كتابة
    .next = يُتابَع العمل في الموقع الذي سُلّمت إليه؛ فإن لم تصل إليه، تُستعاد

handed-over-already = سبق تسليم قاعدة البيانات هذه
    .next = يُكتب ملفها من جديد

kept-not-as-hashed = ما حُفظ من هذا الاختيار ليس ما حُسبت بصمته
    .next = يُنظر فيه مع من يتولى المراجعة

assessment-too-new = ما حُفظ من هذا الاختيار صادر عن إصدار لاحق من البرنامج
    .next = يُستخدم الإصدار الذي وقّعه أو إصدار لاحق

migration-waits = يعمل برنامج آخر على تحديث مخطط قاعدة البيانات ولم يفرغ منه
    .next = يُنتظر فراغه، أو يُطلب من المسؤول عن الخادوم إنهاء العمليات المدرجة

program-older-than-database = قاعدة البيانات أحدث من هذا البرنامج
    .next = يُستخدم البرنامج الأحدث؛ ولم يتغير أي شيء

migration-edited = عُدِّلت خطوة ترحيل بعد تطبيقها
    .next = يُعاد الملف إلى ما كان عليه وتُكتب خطوة ترحيل جديدة

schema-in-the-way = ما يُراد إنشاؤه موجود من قبلُ في قاعدة البيانات: { $reason }
    .next = تُستخدم قاعدة بيانات فارغة، وتُستعاد إليها نسخة احتياطية إن فُقدت قائمة خطوات الترحيل

login-only-keeps = اسم الدخول هذا لحفظ قاعدة البيانات: يقرؤها كلها ولا يكتب فيها شيئاً
    .next =
        يُستعمل اسم دخول آخر، أو يُمنح هذا الاسم دورَ العمل بالأمر GRANT convene_app TO؛ ولا يحتاج
        النسخ الاحتياطي والفحص إلى أكثر من ذلك

last-administrator = { $login } هو المسؤول الوحيد عن إدارة النظام
    .next = تُسند هذه الصفة أولاً إلى شخص آخر

login-has-account = للاسم { $login } حساب من قبل
    .next = يُسند إليه دور آخر

name-of-colleague = يحمل هذا الاسم شخص آخر له حساب هنا
    .next = يُكتب الاسم بحيث يتميز عن الآخر، كأن يُضاف إليه اسم ثان

letter-queued-by-another = تنتظر رسالة أخرى من قبلُ مكان إحدى هذه الرسائل
    .next = يُنظر أيّ رسالة هي، ويُسأل المسؤول عن إدارة النظام عمّن كتبها؛ ولم توضع أي رسالة في الانتظار

letters-ask-for-two = صارت رسائل الاجتماع في الأثناء تنتظر شخصاً ثانياً
    .next = تُكتب الرسائل من جديد وتنتظر اعتمادها

letters-are-sealed = صارت الرسائل من هذا النوع في الأثناء تصدر موقّعة ومختومة
    .next = تُكتب الرسائل من جديد وتنتظر التوقيع

letter-to-nobody = مُحيت في الأثناء بيانات من كُتبت إليه إحدى الرسائل
    .next = تُكتب الرسائل من جديد

letter-to-objector = طلب من كُتبت إليه إحدى الرسائل في الأثناء الكفّ عن مراسلته
    .next = تُكتب الرسائل من جديد

## Problems of ConveneStore

holds-migrations = { $login }
holds-migrations-since = { $login }، منذ { $since }

migration-is-other = ليست ما طُبِّق
migration-is-newer = طبّقها برنامج أحدث
migration-of-newer-program = طبّقها برنامج أحدث، ويُستخدم ذلك البرنامج
migration-unknown = ليست خطوة الترحيل التي يعرفها هذا البرنامج
migration-left-out = ناقصة بين خطوات الترحيل
# What the schema is made of, each below its name, such as trigger public.seat.seat_whole.
object-changed = ليس ما وضعه البرنامج
object-missing = غير موجود
object-unknown = لا يعرفه البرنامج
# A right of a role, such as convene_app may UPDATE public.seat.
right-unknown = لم يمنحه البرنامج
right-missing = منحه البرنامج ثم سُحب
# Of the database or a role, such as search_path of the database.
setting-unknown = مضبوط، فقد يُقرأ ويُكتب غير ما يخص البرنامج
invariant-broken = { $purpose } (غير متحقق: { $count })
invariant-unanswered = { $purpose } (لم يُنظر فيه: { $reason })

## Refusals of ConveneCore

bad-rows-of-arrivals =
    تعذرت قراءة { $count ->
        [zero] أي موضع
        [one] موضع واحد
        [two] موضعين
        [few] { $count } مواضع
        [many] { $count } موضعاً
       *[other] { $count } موضع
    } في قائمة الوصول؛ ولم يُسجَّل شيء
    .next = تُصحَّح: who وtime مثل 09:40 وday مثل 2007-09-05

may-not-keep-partnerships = لا يحق لـ{ $name } متابعة الشراكات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-recognise-partnerships = لا يحق لـ{ $name } الاعتراف بالشراكات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

scan-unusable = لا يمكن قبول هذه النسخة الممسوحة
    .next = تُمسح الصفحة من جديد بصيغة PDF

change-does-not-fit = التغيير لا يلائم { $code }؛ ولم يتغير شيء
    .next = يُصحَّح ما ورد في القائمة وتُعاد المحاولة

## Problems of ConveneCore

arrival-of-nobody = لا يذكر أحداً

partner-not-confirmed = لم يؤكد { $name } دوره

principle-not-answered = لم يُجب عنه

partnership-cites-nothing = لا يستند إلى أي نتيجة متفق عليها من قائمة الاجتماع

partners-of-one-sector = لا يضم شركاء من قطاعين

target-without-measure = لا يذكر بمَ يُقاس الهدف

target-without-day = لا يذكر موعد بلوغ الهدف

funding-not-assured = ليس له تمويل أولي مؤكد

scan-too-large = حجمها أكبر من { $most } ميغابايت

scan-is-no-pdf = ليست ملف PDF

scan-cut-off = تنتهي قبل نهايتها: لم تُنسخ كاملة

scan-does-more = فيها أكثر من صفحة تُقرأ: { $parts }

# Why a part of a meeting cannot change, or go.
rubric-relied-on = تُقدَّم الطلبات على أساس الإصدار { $version } من { $name }، وهو باقٍ كما هو
trial-stays = يبقى الاجتماع التجريبي تجريبياً، والاجتماع الحقيقي حقيقياً
two-people-relied-on = جزء من الدعوة المنشورة ويبقى كما هو
lottery-relied-on = تُعلَن القرعة في الدعوة المنشورة أو لا تُعلَن أبداً
seating-relied-on = معلن في الدعوة المنشورة ولا يتغيّر
table-not-listed = لا توجد مائدة رقم { $table }
reviewing-relied-on = أُسندت تقييمات على أساسه
floor-relied-on = جزء من الدعوة المنشورة؛ ويجوز خفض هذا الحد الأدنى حتى التوقيع، لا غير ذلك
floor-signed = وُقِّع الاختيار على أساسه

remote-room-relied-on =
    { $count ->
        [one] سيشارك منها شخص واحد عن بُعد؛ ويجوز أن يحل محلها عنوان آخر
        [two] سيشارك منها شخصان عن بُعد؛ ويجوز أن يحل محلها عنوان آخر
        [few] سيشارك منها { $count } أشخاص عن بُعد؛ ويجوز أن يحل محلها عنوان آخر
        [many] سيشارك منها { $count } شخصاً عن بُعد؛ ويجوز أن يحل محلها عنوان آخر
       *[other] سيشارك منها { $count } شخص عن بُعد؛ ويجوز أن يحل محلها عنوان آخر
    }

answers-due-later = يُنتظر ورود الردود حتى { $due }، وليس ذلك قبل افتتاح الاجتماع

draw-list-closed = قائمة القرعة مقفلة؛ يُنفَّذ أولاً { "\u2068" }convene selection reopen --reason TEXT{ "\u2069" }

lottery-without-terms = لا يُذكر فيها يوم القيمة العامة وساعتها وشكلها وقاعدة السحب

open-places-signed = وُقِّع اختيار على أساس عدد المقاعد المفتوحة { $open }

places-below-invited = عدد المدعوين والمشاركين { $invited }

places-below-proposed =
    عدد المقترحين { $proposed }؛ يُقترح أولاً عدد أقل: convene selection run --places { $places }

named-by-applications = يرد ذكره في طلبات

round-has-seats =
    لأشخاص مقاعد فيها أو سُجِّل غيابهم عنها؛ ويُنهي ذلك الأمر convene agenda drop { $session }

rounds-at-once = تُعقد في وقت { $other } نفسه، وللأشخاص أنفسهم مقاعد في كلتيهما

table-has-seats = يجلس إليها أشخاص؛ ويُخلي مقاعدهم الأمر convene seating table close { $table }

## Refusals of ConveneService

meeting-frozen = لا يمكن تغيير { $code } على هذا النحو
    .next = يُترك ما ورد في القائمة كما هو؛ ويبيّن ما يلي الوضع الراهن

agenda-does-not-fit = أجزاء من { $code } لا تتلاءم
    .next = يُنقل أو يُغيَّر ما ورد في القائمة

meeting-changed-meanwhile = غيّر شخص آخر { $code } في هذه الأثناء
    .next = يُنفَّذ الأمر من جديد ويُقرأ مجدداً ما سيغيّره

## Problems of ConveneService

# What follows from a change of a meeting.
papers-say-otherwise = تُطبع من جديد لأن مضمونها تغيّر: { $papers }

remote-room-told =
    { $count ->
        [one] يُكتب عنوان القاعة الافتراضية إلى مشارك واحد عن بُعد
        [two] يُكتب عنوان القاعة الافتراضية إلى مشاركَين عن بُعد
        [few] يُكتب عنوان القاعة الافتراضية إلى { $count } مشاركين عن بُعد
        [many] يُكتب عنوان القاعة الافتراضية إلى { $count } مشاركاً عن بُعد
       *[other] يُكتب عنوان القاعة الافتراضية إلى { $count } مشارك عن بُعد
    }

change-written =
    رسائل إلى المدعوين: { $count } (من قبلوا { $accepted }، من لم يردّوا { $awaited }، المرشَّحون
    { $nominated }، البدلاء { $substitutes }، المدعوون بالاسم { $guests })

waiting-written-anew =
    { $count ->
        [zero] لا تُكتب من جديد أي رسالة دعوة منتظرة
        [one] رسالة دعوة واحدة منتظرة تُكتب من جديد وتذكر ذلك من البداية
        [two] رسالتا دعوة منتظرتان تُكتبان من جديد وتذكران ذلك من البداية
        [few] { $count } رسائل دعوة منتظرة تُكتب من جديد وتذكر ذلك من البداية
        [many] { $count } رسالة دعوة منتظرة تُكتب من جديد وتذكر ذلك من البداية
       *[other] { $count } رسالة دعوة منتظرة تُكتب من جديد وتذكر ذلك من البداية
    }

leaders-to-tell = من يتولى جزءاً من البرنامج بلا دعوة، ويُبلَّغ منكم: { $people }

letters-say-otherwise =
    { $count ->
        [one] لدى شخص واحد رسالة وموعد في التقويم يخالفان ذلك
        [two] لدى شخصين رسالتان وموعدان في التقويم يخالفان ذلك
        [few] لدى { $count } أشخاص رسائل ومواعيد في التقويم تخالف ذلك
        [many] لدى { $count } شخصاً رسائل ومواعيد في التقويم تخالف ذلك
       *[other] لدى { $count } شخص رسائل ومواعيد في التقويم تخالف ذلك
    }: يُكتب إليهم

waiting-letters-say-otherwise =
    { $count ->
        [one] رسالة واحدة لم تُسلَّم بعد تخالف ذلك
        [two] رسالتان لم تُسلَّما بعد تخالفان ذلك
        [few] { $count } رسائل لم تُسلَّم بعد تخالف ذلك
        [many] { $count } رسالةً لم تُسلَّم بعد تخالف ذلك
       *[other] { $count } رسالة لم تُسلَّم بعد تخالف ذلك
    }

proposed-before = اقتُرح قبل هذا التغيير؛ يُقترح من جديد

## Refusals of ConveneStore

# Said by the schema where the program did not say it before.
frozen-by-call = لا يتغير ما تستند إليه دعوة منشورة أو توقيع
    .next = يُنظر في الاجتماع كما هو

## Problems of ConveneCLI

printing-not-remembered = طُبع، ولم تُحفظ الأوراق التي طُبعت: { $reason }

# What a part of a meeting was and is.
part-changed = { $old } ← { $new }

part-came = جديد: { $new }

part-went = حُذف، وكان: { $old }

read-before = { $reviewers }: مُنحت نقاط بناءً على ما كان الطلب يقوله سابقاً

is-kept-as-late = { $name }: طلب متأخر لأن الاختيار موقَّع، ولا تُمنح له نتيجة ولا مرتبة

## Refusals of ConveneCore

no-such-session = لا توجد جلسة { $session }
    .next = يُستخدم أحد المفاتيح التالية: { $keys }

no-such-agenda-item = ليس في جدول الأعمال بند رقم { $number }
    .next = يُستخدم أحد الأرقام التالية: { $items }

round-table-unknown = لا توجد مائدة رقم { $table }
    .next = يُستخدم أحد الأرقام التالية: { $tables }

table-there = توجد مائدة رقم { $table } من قبل
    .next = تُغيَّر، أو يُعطى رقم آخر

## Problems of ConveneCore

session-over-midnight = ستبدأ أو تنتهي في يوم آخر

## Refusals of ConveneService

meeting-cancelled = أُلغي { $code } في { $day }: { $reason }
    .next = لا تزال قراءته وطباعته ممكنتين

leads-not-this = لم يُسند هذا إلى { $name }: { $post }
    .next = يُنظر من يتولى ماذا

not-postponed = يبدأ { $code } في { $starts }، والتأجيل يجعل ذلك في وقت لاحق
    .next = يُحدَّد يوم لاحق؛ أما التقديم فيكون بملف الاجتماع

nothing-to-cancel = لم تُنشر الدعوة إلى { $code } قط، فلا شيء يُلغى
    .next = تُحذف المسودة

no-reason-to-cancel = لا يُلغى اجتماع إلا لسبب
    .next = يُذكر السبب

more-than-a-draft = { $code } أكثر من مسودة ولا يُحذف
    .next = بعد نشر الدعوة يمكن إلغاؤه، ولا يبقى منه عندئذ إلا القراءة

## Problems of ConveneService

call-is-published = منشورة

worked-on-since-taken-in = استُلم من مكتب آخر، وجرى العمل عليه هنا منذ ذلك

people-are-concerned =
    { $count ->
        [one] قدّم شخص واحد طلباً أو رُشِّح
        [two] قدّم شخصان طلبين أو رُشِّحا
        [few] قدّم { $count } أشخاص طلبات أو رُشِّحوا
        [many] قدّم { $count } شخصاً طلبات أو رُشِّحوا
       *[other] قدّم { $count } شخص طلبات أو رُشِّحوا
    }

partnerships-are-kept =
    { $count ->
        [one] سُجّلت فيه شراكة واحدة أو تعهد واحد
        [two] سُجّلت فيه شراكتان أو تعهدان
        [few] سُجّلت فيه { $count } شراكات وتعهدات
        [many] سُجّلت فيه { $count } شراكةً وتعهداً
       *[other] سُجّلت فيه { $count } شراكة وتعهد
    }

role-is-given =
    دوره فيه { $role }؛ يُسحب أولاً: convene account revoke { $login } { $role } --meeting { $meeting }

waits-for-no-invitation = لم يقع عليه الاختيار، أو دُعي من قبل
awaits-no-answer = أجاب أو لم يُدعَ
awaited-until-then = يُنتظر رده حتى ذلك الموعد
answers-due-moved =
    { $count ->
        [one] يُرجأ معه آخر موعد لرد واحد منتظر
        [two] يُرجأ معه آخر موعد لردين منتظرين
        [few] يُرجأ معه آخر موعد لـ { $count } ردود منتظرة
        [many] يُرجأ معه آخر موعد لـ { $count } رداً منتظراً
       *[other] يُرجأ معه آخر موعد لـ { $count } رد منتظر
    }

sheet-days-moved = تُطلب استمارات المعلومات حتى { $day }، وتُرجأ معها مواعيد التأشيرات والتذاكر

leader-stays-away = لا حضور لـ { $name }
leader-absent = { $name }: غياب في ذلك الوقت
leads-two-at-once = أُسند إلى { $name } أيضاً { $other } في الوقت نفسه
leads-it-no-more = لم يعد مسنداً إلى { $name }

seats-given-back =
    { $people ->
        [one] يفقد شخص واحد مقعداً هناك
        [two] يفقد شخصان مقعدين هناك
        [few] يفقد { $people } أشخاص مقاعد هناك
        [many] يفقد { $people } شخصاً مقاعد هناك
       *[other] يفقد { $people } شخص مقاعد هناك
    }

## Problems of ConveneCore

# What a draft still lacks.
still-to-be-written = لم يُكتب بعد
no-topic-yet = لا يوجد موضوع بعد
no-places-yet = لا مقعد لأحد بعد
no-paragraph-yet = بلا فقرة بعد

country-without-name = لا اسم فيها لـ { $country }، حيث يُعقد الاجتماع

day-without-session = لا شيء يُعقد في اليوم { $day }

rounds-without-tables = في البرنامج جلسات موائد مستديرة، ولم تُحدَّد أي مائدة
tables-without-rounds = حُدِّدت موائد، ولا جلسات موائد مستديرة في البرنامج

pause-during = تجري أثناء انعقاد { $session }

names-year = يرد فيه { $year }

## Refusals of ConveneService

not-ready-to-publish = ينقص الدعوة إلى { $code } ما لا غنى عنه
    .next = يُكتب ما ورد في القائمة في ملف الاجتماع ويُقدَّم الملف

## Refusals of ConveneService

sheet-without-keys = فقدت الورقة العمودين المخفيين key و version اللذين تُعرف بهما صفوفها
    .next = تُكتب من جديد ويجري التعديل في تلك

sheet-of-no-kind = اسم الورقة { $sheet }، وأسماء ما يمكن استرجاعه { $known }
    .next = يُعاد إليها الاسم الذي كُتبت به

sheet-unusable = لا تُسترجع الورقة كما هي؛ ولم يتغيّر شيء
    .next = تُصحَّح الخلايا المذكورة وتُعاد المحاولة

## Problems of ConveneService

sheet-column-unknown = لم يُكتب عمود { $column }؛ والأعمدة هي { $known }

sheet-column-twice = { $column } ورد مرتين

sheet-row-without-key = لا مفتاح للصف، شأنه شأن كل جديد: يُستورد

sheet-key-unknown = لم يعد لهذا المفتاح شيء

sheet-row-twice = ورد { $name } من قبل في الصف { $row }

sheet-cell-fixed = { $new } حيث يُعرض { $old } للاطلاع فقط، ويُغيَّر في موضع آخر

sheet-cell-not-one-of = { $given } ليس من { $known }

sheet-cell-beside-nothing = يتحدث { $column } عن تغيير ولا شيء في الصف يختلف

sheet-note-alone =
    المذكرة وحدها ليست إجراءً: اختر حالة إلى جانبها أو اترك المذكرة كما كانت

sheet-note-not-whole =
    تنقص هنا المذكرة التي تفيد بذلك: رقمها وتاريخها على هيئة 2027-03-16

sheet-row-meanwhile =
    تغيّر { $name } في هذه الأثناء؛ يبقى { $old } ولم يُؤخذ { $new }

## Refusals of ConveneInbox

mail-too-long = لا تُقرأ رسالة يتجاوز حجمها { $megabytes } ميغابايت
    .next = تُقرأ ببرنامج آخر ويُسجَّل ما تطلبه

mail-too-deep = في هذه الرسالة أجزاء أكثر مما في أي رسالة كُتبت لتُقرأ
    .next = تُقرأ ببرنامج آخر

mail-unreadable = هذه ليست رسالة بريد: لا ترويسة فيها
    .next = تُعطى الرسائل كما تحفظها برامج البريد، كل رسالة في ملف، أو مجلد maildir

calendar-unreadable = السطر { $line } ليس من أسطر التقويم
    .next = يُطلب من كاتبه أن يجيب برسالة

no-calendar = لا تقويم فيه
    .next = يُطلب من كاتبه أن يجيب برسالة

calendar-unended = التقويم مبتور: الجزء { $part } بلا نهاية
    .next = يُطلب من كاتبه أن يجيب برسالة

## Refusals of ConveneCore

moved-file-newer = كتب هذا الاجتماعَ برنامجٌ أحدث، بالإصدار { $version } من صيغته
    .next = يُستلم بذلك البرنامج، أو يُكتب من جديد بهذا

moved-file-cut-off = ملف الاجتماع الكامل مبتور
    .next = يُنسخ من جديد: يبدأ سطره الأخير بعبارة "digest"

moved-file-edited = ملف الاجتماع الكامل ليس كما كُتب
    .next = يُكتب من جديد، ويُعدَّل الاجتماع بعد استلامه

moved-file-strange = السطر { $line } من الملف ليس من سطور اجتماع كامل
    .next = يُكتب من جديد

## Problems of ConveneCore

moved-name-unknown = لا يرد { $name } في موضع آخر من الملف

## Refusals of ConveneService

moved-code-taken = يوجد هنا اجتماع برمز { $code }
    .next = يُستلم هذا برمز آخر

moved-file-contradicts = ملف الاجتماع الكامل يناقض نفسه؛ ولم يُستلم شيء
    .next = يُكتب من جديد

moved-rubric-differs = نص الإصدار { $version } من معايير التقييم { $name } هنا غيره هناك
    .next = لا يتغير أي منهما بعد نشره: يُستلم الاجتماع حيث لا يوجد الآخر

## Problems of ConveneService

moved-person-differs = { $column } مختلف في الملف؛ والدليل هنا يبقى كما هو

## Refusals of ConveneStore

moved-file-breaks-rule = يخالف الملف القاعدة { $rule }؛ ولم يُستلم شيء
    .next = يُصحَّح حيث كُتب، ثم يُكتب من جديد

## Refusals of ConveneMail

unusable-mailbox = ليس هذا صندوقاً يُجلب منه البريد
    .next = يُكتب imaps://user@host/INBOX?password-file=FILE مع ترميز % حيث يلزم

unusable-mail-setting = لا يحدد CONVENE_MAIL وجهة الرسائل
    .next =
        يُكتب maildir:DIR أو smtp://user@host:port?password-file=FILE، وتُرمَّز الحروف الخاصة بعلامة
        % عند الاقتضاء

mail-password-open-to-others = يمكن لكل من على هذا الجهاز قراءة كلمة السر في { $path }
    .next = يُنفَّذ chmod 600 على الملف؛ وإذا أمكن أن يكون أحد قد قرأها تُغيَّر كلمة السر

unusable-file-name = لا يمكن حفظ رسالة بهذا الاسم
    .next = يُستخدم اسم من حروف لاتينية وأرقام والعلامات . _ - + = @ لا يتجاوز 230 رمزاً

file-name-taken = سبق تسليم رسالة أخرى بهذا الاسم
    .next = تُسحب تلك الرسالة من المجلد إن كانت من قاعدة بيانات أخرى، ثم يُعاد الإرسال

## Problems of ConveneMail

mail-names-no-directory = لا يذكر مجلداً بعد maildir:
mail-of-unknown-scheme = لا يبدأ بإحدى البادئات maildir: أو smtp:// أو smtps://
mail-names-no-host = لا يذكر خادوماً
mail-host-unusable = يذكر خادوماً غير صالح
mail-port-unusable = يذكر منفذاً خارج النطاق من 1 إلى 65535
mail-ends-in-more = يحتوي على زيادة بعد الخادوم والمنفذ
mail-option-unknown =
    يحتوي على خيار غير tls= وpassword-file= وauth= وca-file= وrate= وsessions=
mail-encrypts-always = يجمع بين tls= و smtps:// الذي يشفّر دائماً
mail-option-twice = يكرر { $option }= أكثر من مرة
mail-encryption-unknown = يعطي tls= قيمة غير none أو starttls أو required
mail-password-alone = يحتوي على كلمة سر بلا اسم مستخدم
mail-password-twice = يحتوي على كلمة سر وعلى password-file= معاً
mail-token-missing = يحتوي على auth=xoauth2 بلا password-file= فيه الرمز
mail-auth-unknown = يعطي auth= قيمة غير xoauth2
mail-file-unusable = يعطي { $option }= ملفاً لا يبدأ مساره بالعلامة /
mail-number-unusable = يعطي { $option }= قيمة ليست عدداً صحيحاً من 1 إلى { $most }
mailbox-password-shown = فيه كلمة سر يراها غيرك على هذه الآلة؛ يُكتب password-file=
mailbox-name-unusable = لا يسمي صندوقاً بعلامات بسيطة، مثل INBOX
mailbox-option-unknown = فيه خيار غير password-file= وca-file= وauth=
mail-returns-unusable = لا يعطي returns= عنواناً في صندوقه نجمة واحدة * تجاورها العلامات + - . _ =، وفيه 22 حرفاً آخر على الأكثر
mail-login-unusable = يحتوي اسم المستخدم أو كلمة السر فيه على حرف تحكّم
mail-password-unencrypted = قد يُرسل كلمة السر بلا تشفير؛ يُكتب tls=required
not-a-plain-file-name = ليس اسم ملف بسيطاً
message-name-taken = { $name } مستخدم من قبل

## Refusals of ConvenePrint

glyphs-missing = تتضمن الوثيقة حروفاً لا يطبعها أي خط من الخطوط المثبتة
    .next = تُثبَّت خطوط تطبعها، مثل الحزمة fonts-noto-core، أو يُغيَّر النص

fonts-missing = الخطوط التي تُطبع بها الوثائق غير مثبتة
    .next = تُثبَّت الحزمة fonts-noto-core، ثم يُشغَّل fc-cache

## Problems of ConvenePrint

no-glyph = لا يتضمن أي خط شكلاً للحرف «{ $letter }» ({ $number })
font-not-found = غير موجود

## Refusals of ConveneDocuments

unusable-mail-address = لا يمكن توجيه الرسائل إلى عنوان البريد هذا
    .next = يُصحَّح اسم هذا الشخص أو عنوانه

unusable-message = تعذّر تحرير الرسالة الموجهة إلى { $address }
    .next = يُصحَّح محتوى الحقول المذكورة في جدول الأشخاص، ثم تُرسَل الرسائل

unusable-message-name = لا يمكن تسمية الرسائل بهذه الإعدادات
    .next = يُصحَّح مفتاح الموقع أو نطاق الجهة الداعية

letter-incomplete = تعذّر تحرير الرسالة الموجهة إلى { $name }
    .next = تُستكمل بيانات الشخص في جدول الأشخاص، ثم تُرسَل الرسائل

unknown-zone = { $name } ليس منطقة زمنية
    .next = تُعطى للاجتماع منطقة زمنية من قائمة IANA، مثل Asia/Beirut

## Problems of ConveneDocuments

breaks-line = يحتوي على فاصل أسطر أو حرف تحكّم آخر
control-character = يحتوي على حرف تحكّم
fact-missing = غير مذكور
calendar-without-method = يخلو من METHOD بقيمة REQUEST أو CANCEL
unsafe-link = ليس عنوان https بسيطاً
not-a-web-address = ليس عنوان موقع يبدأ بإحدى البادئتين https:// أو http://
site-key-too-short = يقل طوله عن 16 بايتاً
not-a-domain = ليس اسم نطاق

## Refusals of ConveneDemo

folder-not-empty = يحتوي { $folder } على ملفات ليست من ملفات العرض التجريبي
    .next = يُذكر مجلد آخر

folder-not-writable = تعذّر إنشاء { $folder }: { $reason }
    .next = يُذكر مجلد آخر

demo-database-not-made = تعذّر إنشاء قاعدة بيانات في { $folder }: { $reason }
    .next = يُضبط TMPDIR على مجلد خاص بكم

demo-file-not-writable = تعذّرت كتابة { $file }: { $reason }
    .next = تُخلى مساحة على القرص، أو يُذكر مجلد آخر

demo-file-missing = بُني هذا البرنامج من دون { $file }
    .next = يُعاد بناؤه من نسخة كاملة من مصادره

## Refusals of ConvenePortal

listen-unusable = { $given } ليس عنواناً يمكن الاستماع عليه
    .next = اذكروا مضيفاً ومنفذاً

portal-address-unusable = لا يمكن أن يكون { $address } العنوان العام للصفحات
    .next = اجعلوا CONVENE_PORTAL عنواناً من بروتوكول ومضيف بلا مسار، مثل https://meetings.example.org

proxy-unusable = ليس { $given } عنواناً يمرّر منه خادم وسيط الطلبات
    .next = اكتبوه كما تراه الآلة، مثل 127.0.0.1 أو [::1]؛ ولا يُبحث عن الشبكات ولا عن الأسماء

portal-unencrypted = سيُرسل { $address } أسرار الروابط دون تشفير
    .next = اجعلوا CONVENE_PORTAL عنواناً يبدأ بـ https:// واتركوا الشهادة لخادم وسيط أمامه: docs/manual/portal.md

cannot-listen = لا يمكن الاستماع على { $place }: { $reason }
    .next = اختاروا منفذاً آخر أو أوقفوا ما يستمع عليه

## Refusals of ConveneCLI

no-portal-program = لا يوجد البرنامج { $path } الذي يقدّم الصفحات
    .next = ابنوه

portal-not-started = تعذّر تشغيل { $path }: { $reason }
    .next = تحققوا من أنه برنامج لهذه الآلة ومن إمكان تشغيله

no-database-yet = لا توجد قاعدة بيانات هنا بعد
    .next = تُنشأ بأول ما يُستلم؛ ويعرض convene demo واحدة

one-letter-a-page =
    { $count ->
        [one] طُلبت رسالة واحدة، والصفحة تُظهر رسالة واحدة
        [two] طُلبت رسالتان، والصفحة تُظهر رسالة واحدة
        [few] طُلبت { $count } رسائل، والصفحة تُظهر رسالة واحدة
        [many] طُلبت { $count } رسالة، والصفحة تُظهر رسالة واحدة
       *[other] طُلبت { $count } رسالة، والصفحة تُظهر رسالة واحدة
    }
    .next = يُذكر لمن هي، أو تُكتب في ملف PDF

no-such-command = لا وجود للأمر { $given }
    .next = يُنظر في الأوامر الموجودة

no-such-command-but = لا وجود للأمر { $given }؛ هل المقصود { $near }؟
    .next = يُكتب من جديد

output-is-folder = { $file } مجلد
    .next = يُسمَّى ملف فيه، مثل { $example }

settings-unusable = لا يمكن استعمال { $file }
    .next = تُصحَّح هذه الأسطر، ويُنظر في docs/manual/settings.md لمعرفة ما يجوز فيها

settings-of-others = يستطيع آخرون الكتابة في { $file }، فلا يُقرأ
    .next = يُجعل ملكاً لك أو لمالك مجلده: chown, chmod o-w

setting-of-another = الملف { $file } لمستخدم آخر، ولا يؤخذ { $setting } إلا من ملفاتك أو ملفات root
    .next = يُكتب في ملفك أو في { $variable }

settings-not-written = تعذرت كتابة { $file }
    .next = يُتحقق من صلاحية الكتابة هناك، أو يُضبط CONVENE_MEETING بدلاً منه

input-unreadable = تعذّرت قراءة { $file }: { $reason }
    .next = يُتحقق من اسمه ومن صلاحية قراءته

input-is-folder = تعذّرت قراءة { $file }: فهو مجلد
    .next = يُتحقق من اسمه ومن صلاحية قراءته

input-is-no-file = { $file } أنبوب أو جهاز وليس ملفاً
    .next = يُكتب محتواه في ملف أولاً

gzip-missing = تعذّر فك ضغط الملف هنا: { $reason }
    .next = يُثبَّت gzip أو يُفك ضغط الملف أولاً

not-whole-gzip = { $file } ليس ملف gzip كاملاً
    .next = يُعاد ضغطه أو جلبه

mend-file-there = { $file } موجود من قبل، ولا تُكتب الصفوف المراد تصحيحها فوق شيء
    .next = يُسمّى ملف آخر بالخيار --to-mend أو يُنقل ذلك الملف

confirmation-needed = { $question } لا يوجد من يجيب
    .next = يُضاف الخيار --yes للمتابعة بلا سؤال

not-confirmed = لم يُنفَّذ أي شيء
    .next = يُعاد تنفيذ الأمر عند الاستعداد

secret-not-made = تعذّر إنشاء { $file }: { $reason }
    .next = يُذكر بالخيار --secret ملف لم يُنشأ بعد

file-not-written = تعذّرت كتابة { $file }
    .next = لا يمكن إجراء القرعة: يُعاد استيراد الاجتماع برمز آخر

not-a-secret = { $file } ليس ما كتبه `lottery commit`
    .next = يُذكر الملف الذي يحتوي على 64 رقماً ست عشرياً

output-file-not-writable = تعذّرت كتابة { $file }: { $reason }
    .next = يُذكر ملف آخر بالخيار --output

output-link-refused = { $file } رابط إلى ما ليس ملفاً لكم
    .next = يُسمّى ملف آخر بالخيار --output

output-of-somebody-else = { $file } موجود من قبل وهو لغيركم
    .next = يُسمّى ملف آخر بالخيار --output

output-not-written = تعذّرت كتابة الناتج: { $reason }
    .next = تُخلى مساحة على القرص، أو يُكتب الناتج في موضع آخر

unusable-language-setting = قيمة CONVENE_LANGUAGE هي { $setting }، وهي ليست من لغات هذا البرنامج
    .next = يُضبط CONVENE_LANGUAGE على en أو ar أو fr

bug = وقع خلل في البرنامج نفسه: { $error }
    .next = يُرجى الإبلاغ عن هذا السطر وعمّا سبقه من خطوات

## Problems of ConveneCLI

no-such-setting = { $setting } ليس إعداداً؛ الإعدادات هي { $known }

no-such-setting-but = { $setting } ليس إعداداً؛ هل المقصود { $near }؟

no-such-settings = [{ $table }] ليس جدول إعدادات؛ الموجود { $known }

held-declined =
    { $person }: اعتذار عن عدم المشاركة، والتسجيل بمعرفة { $recorder }؛ { $follows ->
        [yes] يليه في الترتيب { $following }
       *[no] لا أحد في قائمة الانتظار
    }

floor-unheld =
    لا يمكن بعد الآن بلوغ { $floor } بمن هم في الانتظار: { $reached } من { $lowest } على الأقل

floor-until-followed =
    { $floor }: { $reached } من { $lowest } على الأقل إلى أن يُشغل المحجوز

held-bounced =
    { $person }: تعذّر الاتصال، والتسجيل بمعرفة { $recorder }؛ { $follows ->
        [yes] يليه في الترتيب { $following }
       *[no] لا أحد في قائمة الانتظار
    }

held-expired =
    { $person }: عدم الرد في الموعد المحدد، والتسجيل بمعرفة { $recorder }؛ { $follows ->
        [yes] يليه في الترتيب { $following }
       *[no] لا أحد في قائمة الانتظار
    }

held-withdrawn =
    { $person }: انسحاب، والتسجيل بمعرفة { $recorder }؛ { $follows ->
        [yes] يليه في الترتيب { $following }
       *[no] لا أحد في قائمة الانتظار
    }

letters-wait =
    { $count ->
        [one] رسالة واحدة في الانتظار
        [two] رسالتان في الانتظار
        [few] { $count } رسائل في الانتظار
        [many] { $count } رسالة في الانتظار
       *[other] { $count } رسالة في الانتظار
    }: { $reason }

letters-held-back =
    { $count ->
        [one] رسالة واحدة محتجزة
        [two] رسالتان محتجزتان
        [few] { $count } رسائل محتجزة
        [many] { $count } رسالة محتجزة
       *[other] { $count } رسالة محتجزة
    }

letter-held-back = { $reason }

held-without-followers =
    { $count ->
        [one] ما زال مقعد واحد محجوزاً، ولن يخلف فيه أحد بعد ذلك
        [two] ما زال مقعدان محجوزين، ولن يخلف فيهما أحد بعد ذلك
        [few] ما زالت { $count } مقاعد محجوزة، ولن يخلف فيها أحد بعد ذلك
        [many] ما زال { $count } مقعداً محجوزاً، ولن يخلف فيها أحد بعد ذلك
       *[other] ما زال { $count } مقعد محجوزاً، ولن يخلف فيها أحد بعد ذلك
    }

told-by-other-means = يُبلَّغ هذا الشخص بطريقة أخرى: { $reason }

letters-in-hand =
    { $count ->
        [one] رسالة واحدة في الانتظار
        [two] رسالتان في الانتظار
        [few] { $count } رسائل في الانتظار
        [many] { $count } رسالة في الانتظار
       *[other] { $count } رسالة في الانتظار
    }: تتولى إرسالها عملية أخرى، لمدة لا تتجاوز عشر دقائق

letters-unapproved =
    { $count ->
        [one] رسالة واحدة تنتظر أن يعتمدها غير من كتبها
        [two] رسالتان تنتظران أن يعتمدهما غير من كتبهما
        [few] { $count } رسائل تنتظر أن يعتمدها غير من كتبها
        [many] { $count } رسالة تنتظر أن يعتمدها غير من كتبها
       *[other] { $count } رسالة تنتظر أن يعتمدها غير من كتبها
    }

letters-uncleared =
    { $count ->
        [one] رسالة واحدة تنتظر موافقة جميع الخطوات
        [two] رسالتان تنتظران موافقة جميع الخطوات
        [few] { $count } رسائل تنتظر موافقة جميع الخطوات
        [many] { $count } رسالة تنتظر موافقة جميع الخطوات
       *[other] { $count } رسالة تنتظر موافقة جميع الخطوات
    }

letters-held =
    { $count ->
        [one] رسالة واحدة تنتظر النظر فيما يخرج أولاً
        [two] رسالتان تنتظران النظر فيما يخرج أولاً
        [few] { $count } رسائل تنتظر النظر فيما يخرج أولاً
        [many] { $count } رسالة تنتظر النظر فيما يخرج أولاً
       *[other] { $count } رسالة تنتظر النظر فيما يخرج أولاً
    }

letters-put-off =
    { $count ->
        [one] رسالة واحدة في الانتظار، يُعاد إرسالها ابتداءً من { $when }
        [two] رسالتان في الانتظار، يُعاد إرسالهما ابتداءً من { $when }
        [few] { $count } رسائل في الانتظار، يُعاد إرسالها ابتداءً من { $when }
        [many] { $count } رسالة في الانتظار، يُعاد إرسالها ابتداءً من { $when }
       *[other] { $count } رسالة في الانتظار، يُعاد إرسالها ابتداءً من { $when }
    }: { $reply }

letters-unconfirmed =
    { $count ->
        [one] رسالة واحدة خرجت ولم يأتِ رد: ربما وصلت، ويُعاد إرسالها كما هي
        [two] رسالتان خرجتا ولم يأتِ رد: ربما وصلتا، ويُعاد إرسالهما كما هما
        [few] { $count } رسائل خرجت ولم يأتِ رد: ربما وصلت، ويُعاد إرسالها كما هي
        [many] { $count } رسالة خرجت ولم يأتِ رد: ربما وصلت، ويُعاد إرسالها كما هي
       *[other] { $count } رسالة خرجت ولم يأتِ رد: ربما وصلت، ويُعاد إرسالها كما هي
    }

letters-paused =
    { $count ->
        [one] رسالة واحدة تنتظر من يرسلها
        [two] رسالتان تنتظران من يرسلهما
        [few] { $count } رسائل تنتظر من يرسلها
        [many] { $count } رسالة تنتظر من يرسلها
       *[other] { $count } رسالة تنتظر من يرسلها
    }

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

selection-closed = قائمة القرعة مقفلة (الإقفال رقم { $closing }): لا يتغير شيء مما وُضعت منه
    .next = يُعاد فتحها عند الضرورة، ثم تُعلن قيمة عامة أخرى

nothing-closed = لا توجد قائمة مقفلة تُجرى منها القرعة
    .next = تُقفل قبل معرفة القيمة العامة

lottery-without-hour = لا تذكر الدعوة إلى { $code } متى تُعرف القيمة العامة وكيف تُكتب
    .next = يُعلن ذلك ويُنشر، ثم تُقفل القائمة قبل الموعد

lottery-value-not-known = تُعرف القيمة العامة ابتداءً من { "\u2068" }{ $known }{ "\u2069" }، ولا تُجرى القرعة قبل ذلك
    .next = يُستعرض ما أُعلن وما أُقفل

lottery-value-known = القيمة العامة معروفة منذ { "\u2068" }{ $known }{ "\u2069" }، والقائمة تُقفل قبل ذلك
    .next = تُعلن قيمة أخرى لا يعرفها أحد بعد

lottery-value-used = أُقفلت قائمة من قبل على القيمة العامة في { "\u2068" }{ $known }{ "\u2069" }، ثم أُعيد فتحها
    .next = تُعلن قيمة أخرى لا يعرفها أحد بعد

lottery-value-stands = أُعلنت قيمة عامة في { "\u2068" }{ $known }{ "\u2069" }، ولم تُقفل قبلها أي قائمة
    .next = تُقفل القائمة قبل ذلك الموعد

lottery-value-passed = قد تكون القيمة العامة في { "\u2068" }{ $known }{ "\u2069" } معروفة لأحد
    .next = تُختار قيمة ليوم مقبل

drawn-not-signed = أُجريت القرعة، ومن ينسحب قبل التوقيع لا يترك مقعداً يُمنح لغيره
    .next = يُوقَّع الاختيار، ثم تُسحب الدعوة

nothing-drawn = لم تُجرَ القرعة بعد
    .next = تُجرى القرعة

compared-with-itself = يُقارَن الطلب { $code } بنفسه
    .next = يُذكر طلب آخر

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

clock-behind-proposal = ساعة هذا الجهاز متأخرة عن وقت تقديم المقترح
    .next = تُضبط الساعة أو يُجرى الاختيار من جديد

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

nothing-signed = لم يُوقَّع أي اختيار بعد
    .next = يُقترح اختيار ثم يُوقَّع

selection-signed-already = سبق توقيع الاختيار من { $signatory }
    .next = يُدعى من وقع عليهم الاختيار

applications-changed = وردت طلبات أو سُحبت بعد تقديم هذا المقترح
    .next = تُحسب النتائج ويُقدَّم المقترح من جديد

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

seat-has-substitute = يحضر { $substitute } بدلاً من { $leaving }
    .next = يُستبدل البديل أو يُسجَّل انسحابه

no-remote-room = ليس للاجتماع { $code } بعدُ عنوان قاعة افتراضية يُشارَك منها
    .next = يُكتب العنوان في remoteRoom من ملف الاجتماع ثم يُعاد إدخال الملف

zone-not-known = { $zone } ليس منطقة زمنية
    .next = تُعطى منطقة زمنية مثل America/New_York

no-plate-of-remote = يشارك { $code } عن بُعد ولا يحتاج إلى لوحة اسم ولا شارة
    .next = يُسجَّل حضوره إن كان سيحضر شخصياً

no-plate-of-staff = { $code } من الأمانة، وله شارة ولا لوحة له
    .next = تُطبع الشارة

paper-bears-no-symbol = { $paper } يوزَّع على الموائد ولا يحمل رمز وثيقة
    .next = يحمل رمزاً: { $papers }

no-seat-to-give = ليس لصاحب الطلب { $code } مقعد مفتوح يمكن أن يُعطى لغيره
    .next = يُنظر في من له مقعد

nominee-replaced-by-sender = لا يستبدل { $code } إلا الجهة التي رشّحته، بمذكرة منها
    .next = تُسجَّل المذكرة التي تسمّي شخصاً آخر

substitute-applied = قدّم { $name } الطلب { $code }، فلا يحضر إلا من قائمة الانتظار
    .next = يُدعى التالي في قائمة الانتظار

substitute-nominated = رُشِّح { $name } لهذا الاجتماع، ويحضر عن الجهة التي رشّحته
    .next = يُنظر في الجهة المرشِّحة

substitute-is-guest = { $name } مدعو بالاسم وله مكان بالفعل
    .next = تُسحب تلك الدعوة أولاً إن كان سيحضر بدلاً من غيره

substitute-already = يحضر { $name } بالفعل برمز { $code } بدلاً من { $leaving }
    .next = يُنظر في قائمة المشاركين

no-account-of-pages = ليس لاسم الدخول { $login } حساب يخدم الصفحات، أو أنه يعمل أيضاً في الأمانة
    .next = يُنشأ حساب لا يقوم بشيء آخر

link-opens-nothing = لا يفتح هذا الرابط شيئاً
    .next = يُستعمل الرابط الوارد في آخر رسالة، أو يُكتب إلى من أرسلها

page-of-cancelled = لن يُعقد الاجتماع
    .next = للاستفسار يُكتب إلى { $contact }

page-answered-by-note = تردّ عنكم حكومتكم أو منظمتكم بمذكرة أو رسالة
    .next = إذا تعذّر الحضور فيُبلَّغ ذلك إليها، أو يُكتب إلى { $contact }

page-asks-nothing = حضوركم منتظر ولا يلزم أي ردّ
    .next = إذا تعذّر الحضور فيُكتب إلى { $contact }

page-place-gone = لم يبق أي مكان، إذ شغله آخرون في هذه الأثناء
    .next = يُكتب إلى { $contact }

page-of-ended = لم تعد هذه الدعوة قائمة
    .next = إذا كان ذلك مستغرباً فيُكتب إلى { $contact }

page-answer-late = كانت الردود تُقبل على هذه الصفحة حتى { $day }
    .next = يُكتب إلى { $contact }

page-form-closed = لم تعد الطلبات تُستلم على هذه الصفحة
    .next = يُكتب إلى { $contact }

page-form-full = بدأ إعداد طلبات خلال ساعة أكثر مما يمكن حفظه
    .next = تُعاد المحاولة لاحقاً، أو يُكتب إلى { $contact }

page-form-unconfirmed = لم يتأكد العنوان بعد، ولم يُقدَّم شيء
    .next = يُفتح الرابط الوارد في الرسالة المرسلة إليه

form-of-draft = لم تُنشر الدعوة إلى { $code }
    .next = تُنشر أولاً

form-without-pages = لن يجد أحد الاستمارة إذ لا تُعرض أي صفحات
    .next = يُذكر في CONVENE_PORTAL العنوان الذي تُعرف به الصفحات، ثم تُعرض

form-not-open = استمارة { $code } ليست مفتوحة
    .next = تُفتح حتى يوم محدد

form-after-meeting = في { $day } يكون الاجتماع قد بدأ، إذ يبدأ في { $starts }
    .next = يُذكر يوم أسبق

form-means = لا يُقصد بـ{ $text } شيء مما ورد عبر الاستمارة وينتظر، أو يُقصد به أكثر من واحد
    .next = يُعطى الاسم كاملاً، أو العنوان

schedule-clashes = يضع الملف جلستين في قاعة واحدة في وقت واحد؛ لم يُغيَّر شيء
    .next = يُصحَّح الملف، أو تُوضع كل جلسة ثانية في جزء من قاعتها

form-taken-back = سحب { $name } الطلب في هذه الأثناء، أو سجّله أحد
    .next = يُنظر في ما هو موجود

substitute-answers-nothing = لا يُطلب ردّ من { $code } { $name } الذي يحضر بقرار من المسؤول
    .next = يُسجَّل انسحاب البديل، فيُحجز المقعد

not-in-seat = بعض هذه الطلبات ليس لها مقعد مفتوح ولا هي في قائمة الانتظار
    .next = يُنظر في الطلبات التي لها مقعد أو تنتظره

waiting-is-closed = قائمة انتظار { $code } مقفلة، وقد أُبلغ من فيها بأنه لن يتوافر مكان
    .next = تُترك المقاعد خالية، أو تُفتح القائمة من جديد مع ذكر السبب

waiting-is-open = قائمة انتظار { $code } مفتوحة
    .next = يُنظر في من ينتظر

nobody-on-list = لا ينتظر أحد مكاناً في { $code }
    .next = يُنظر في ما تقرر

letters-left = خرجت رسائل من الإجراء { $number }، { $act }، أو ربما خرجت
    .next = يُقال من جديد بالأمر { $command }

no-answer-awaited = لا يُنتظر رد من بعض هؤلاء
    .next = يُنظر في قائمة المدعوين وردودهم

answers-due-later-already = تُنتظر ردود بعض هؤلاء حتى { $day } أو بعده
    .next = يُعطى موعد لاحق أو يُترك هؤلاء

nothing-to-extend = لا يُنتظر أي رد آخر موعده قبل { $day }
    .next = يُنظر في الردود المنتظرة

nobody-waits = لم يبقَ في قائمة الانتظار من يمكن أن يحلّ محلّ غيره
    .next = تُترك المقاعد خالية

no-seat-held = لا يوجد أي مقعد محجوز
    .next = يُنظر في قائمة المدعوين وردودهم

nobodys-seat = بعض هؤلاء ليس لهم مقعد مفتوح يتركونه
    .next = يُنظر في من يشارك

not-held = بعض هذه الطلبات لم تُخلِ أي مقعد متاح
    .next = يُنظر في المقاعد المحجوزة

selection-superseded = أُقرّ بخطأ في الاختيار الموقَّع، فلا يُدعى بناءً عليه أحد جديد
    .next = يُوقَّع الاختيار الذي يحلّ محلّه

not-signed = لم يُوقَّع الاختيار بعد، فلا يُدعى أحد
    .next = يوقّعه شخص مخوَّل بذلك

round-overcrowded = عدد الحاضرين يتجاوز سعة القاعة
    .next = تُنقل الجولة إلى قاعة أكبر، أو يُسجَّل الغائبون

seating-not-found = لم يُعثر على خطة جلوس تراعي جميع القواعد
    .next = يُبحث مدة أطول، أو تُلغى قاعدة اثنين أو يُحرَّر مقعد أو تُغيَّر مائدة مما ذُكر

no-seats-by-lot = لا تعلن المذكرة المنشورة للاجتماع { $code } عن مقاعد بالقرعة
    .next = ضع الخطة عن قصد؛ ولاجتماع آخر أن يعلن عنها قبل دعوته

nothing-seated-by-lot = لا تمنح الخطة السارية أي مقعد بالقرعة
    .next = ضع خطة تفعل ذلك، إن كانت الدعوة قد أعلنت عنه

nobody-seated = لا توجد خطة جلوس سارية
    .next = تُوضع خطة جلوس

participants-changed = تغيّر المشاركون أو القواعد أثناء توزيع المقاعد على الموائد
    .next = يُنفَّذ الأمر من جديد

reason-missing = لن يعرف أحد لماذا لا يجتمع هذان الشخصان على مائدة واحدة أبداً
    .next = يُذكر السبب للأمانة وحدها

no-such-rule = لا توجد قاعدة بشأن { $one } و{ $other }
    .next = يُنظر في قائمة القواعد

round-not-in-programme = لا وجود للجولة { $round }
    .next = عدد جولات الاجتماع { $rounds }؛ ويُنظر في البرنامج

absent-in-round = { $code } مسجَّل غائباً في الجولة { $round }
    .next = يُسجَّل حضوره

not-absent = لم يُسجَّل غياب { $code } في الجولة { $round }
    .next = يُحذف الخيار --undo لتسجيل الغياب

no-such-participant = لا يشارك { $code } في هذا الاجتماع
    .next = يُنظر في قائمة المشاركين

swap-breaks-rule = التبادل يخلّ بإحدى القواعد
    .next = يُجرى التبادل بين غيرهما، أو يُرفع تثبيت المقعد

move-breaks-rule = النقل يخلّ بإحدى القواعد
    .next = يُجرى التبادل بين مقعدي شخصين، أو يُرفع تثبيت المقعد

seats-changed = غيّر شخص آخر بعض المقاعد في هذه الأثناء
    .next = يُنفَّذ الأمر من جديد

no-such-seat = ليس لصاحب الطلب { $code } مقعد في الجولة { $round }
    .next = يُنظر في الخطة؛ وبعد أي تغيير تُصحَّح

## Problems of ConveneService

withdrawn-since = سُحب بعد ذلك
came-in-since = ورد بعد ذلك
conditions-changed-since = تغيّر ما يستوفيه من الشروط بعد ذلك
has-no-invitation = لم تُوجَّه إليه دعوة
application-is-draft = لا يزال مسودة
application-is-submitted = مقدَّم
application-is-under-review = قيد التقييم
application-is-not-selected = غير مختار
application-is-withdrawn = مسحوب
application-is-late = ورد بعد التوقيع
application-is-selected = مختار
application-is-waitlisted = على قائمة الانتظار
application-is-not-known = غير معروف
answer-not-recordable = لا يمكن تسجيل ردّه: { $answer }
has-no-held-seat = ليس له مقعد محجوز
has-no-open-seat = ليس له مقعد مفتوح
## Refusals of ConveneService

role-of-house = لا يُسند الدور { $role } لاجتماع واحد: فالحسابات والنسخ الاحتياطية تخص الدار كلها
    .next = يُسند ما يحتاج إليه الاجتماع

role-in-every-meeting = الدور { $role } مسند إلى { $login } في جميع الاجتماعات لا في { $meeting } وحده
    .next = يُسحب في جميع الاجتماعات

role-of-meeting = الدور { $role } مسند إلى { $login } في { $meetings } فقط
    .next = يُسحب هناك

two-people = يتطلب { $meeting } شخصين، وقد شارك { $name } في إعداد هذا المقترح
    .next = يُطلب التوقيع من شخص آخر مخوّل بذلك، أو يُعهد إليه بالاقتراح بالأمر convene selection run

## Problems of ConveneService

is-by = أعدّه { $name }

## Refusals of ConveneValues

unknown-currency = { $currency } ليس رمز عملة وفق المعيار ISO 4217
    .next = تُكتب ثلاثة أحرف لاتينية كبيرة، مثل USD

points-off-scale = { $value } خارج السلّم من 0 إلى 4
    .next = تُعطى الدرجة 0 أو 1 أو 2 أو 3 أو 4، أو يُترك المكان خالياً عند تعذّر الحكم

## Problems of ConveneValues

part-missing = غير موجود

off-points-scale = { $number } خارج السلّم من 0 إلى 4

no-country-code = { $given } ليس رمز بلد وفق المعيار ISO 3166

no-country = { $given } ليس اسم بلد ولا رمزه وفق المعيار ISO 3166

country-not-clear = { $given } قد يكون { $candidates }؛ يُكتب الاسم كاملاً أو الرمز

holiday-without-name = للعطلة اسم
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

table-too-long = في الجدول أكثر من { $most } صف
    .next = يُستورد في عدة ملفات

file-too-large = حجم الملف أكبر من { $most } ميغابايت
    .next = يُتحقق من أنه الملف المقصود

table-row-overlong = الصف { $row } أطول من أن يكون صفاً في جدول
    .next = يُحتفظ بالأعمدة التي تُقرأ، وبكل صف في سطر مستقل

wrong-columns = ليس في الجدول العمود { $missing }؛ وفيه { $given }
    .next =
        تُسمّى الأعمدة في صف واحد فوق البيانات، مثل { $example }؛ أو يُذكر أيّها هي،
        --map "Full name=name"، أو ما يُكتب فيها، --default country=JO

columns-misnamed = بعض الأعمدة ليست كما يسمّيها --map و--default؛ ولم يُقرأ شيء
    .next = يُصحَّح المذكور وتُعاد المحاولة

## Problems of ConveneTables

toml-not-read = ليس على صورة key = "text" ولا [table]

toml-said-twice = { $name } مذكور مرة ثانية

cell-holds-control = فيه محرف التحكم { $sign }

cell-holds-hidden = فيه { $sign }، وهو رمز لا يُرى ويقلب ما بجانبه أو يخفيه

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

no-column-so = لا يُقرأ هنا عمود { $column }؛ والأعمدة هي { $known }

no-column-so-but = لا يُقرأ هنا عمود { $column }؛ هل المقصود { $near }؟

header-has-none = ليس في الملف عمود { $given }؛ وفيه { $header }

header-has-none-but = ليس في الملف عمود { $given }؛ هل المقصود { $near }؟

column-meant-twice = { $column } عمود آخر من قبل

column-missing = لا يوجد العمود { $column }

column-missing-by-any-name = لا يوجد العمود { $column }، المعروف أيضاً باسم { $others }

cell-text-after-quote = يلي علامةَ الاقتباس الختامية نصٌّ

quote-never-closed = علامة الاقتباس المفتوحة هنا لا تُغلق

cell-not-utf8 = النص ليس بترميز UTF-8: يُذكر ترميزه، windows-1252 أو windows-1256

json-after-end = لا يجوز أن يلي القوسَ الأخير شيء

json-ends-early = ينتهي الملف قبل تمامه

json-too-deep = عدد الأقواس المفتوحة يتجاوز 64

json-too-many-values = يسبق هذا الموضع أكثر من { $most } قيمة

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

## Refusals of ConveneSheets

sheet-unreadable = الملف ليس مصنّفاً لبرنامج جداول
    .next = يُحفظ بصيغة .xlsx أو يُحفظ الجدول بصيغة «CSV UTF-8»

sheet-locked = المصنّف مقفل بكلمة سر
    .next = يُحفظ من دونها

sheet-too-large = يزيد المصنّف بعد فكّه على { $most } ميغابايت أو كثرت أجزاؤه
    .next = يُتحقّق من أنه الملف الصحيح، أو يُحفظ الجدول وحده

sheet-empty = ليس في أي ورقة من المصنّف شيء
    .next = يُحفظ الجدول وتُعاد المحاولة

sheets-several = في أكثر من ورقة شيء: { $sheets }
    .next = تُحفظ الورقة المقصودة، مثل { $only }، في مصنّف وحدها

sheet-not-sound = لا تُقرأ الورقة جدولَ نصوص؛ ولم يُؤخذ شيء
    .next = يُصحَّح المذكور ويُحفظ الملف من جديد

sheet-not-written = تعذّرت كتابة المصنّف: { $reason }
    .next = يُتحقّق من وجود متّسع في مجلد الملفات المؤقتة

## Problems of ConveneSheets

part-outside = { $name } يؤدي إلى خارج الملف المضغوط

part-twice = { $name } ورد مرتين في الملف المضغوط

cells-merged = الخلايا مدموجة؛ تُفصل

cell-has-formula = فيها صيغة حسابية؛ تُكتب قيمتها مكانها

cell-has-error = تُظهر { $given }

cell-unreadable = لا تُقرأ كما حُفظت

cell-twice = حُفظت مرتين أو في غير ترتيبها

sheet-too-wide = تقع بعد { $rows } صف أو { $columns } عمود

## Refusals of ConveneSolvers

seating-contradiction = لا يمكن وضع خطة الجلوس على النحو المطلوب
    .next = يُغيَّر ما هو مذكور وتُعاد المحاولة

selection-contradiction = لا يمكن إجراء الاختيار على النحو المطلوب
    .next = يُغيَّر ما هو مذكور وتُعاد المحاولة

seats-do-not-fit = مقاعد إحدى الجولات لا تناسب عدد الحاضرين
    .next = تُضاف مقاعد أو موائد أو تُزال

fixed-seats-do-not-fit = مقاعد إحدى الجولات لا تناسب عدد الحاضرين
    .next = تُحرَّر أماكن من المذكورة، أو تُضاف مقاعد أو موائد أو تُزال

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
    .next = تُلغى قاعدة اثنين، أو تُحرَّر مقاعد، أو تُغيَّر الموائد

no-plan-proved = لا تراعي جميعَ القواعد أيُّ خطة أياً كان من يُنقل؛ وقد جُرّبت جميعها
    .next = تُلغى قاعدة اثنين، أو تُحرَّر مقاعد، أو تُغيَّر الموائد

instance-unreadable = الملف ليس مسألة من هذا النوع
    .next = يُقارن بوصف الصيغة في docs/manual/solving.md

## Problems of ConveneSolvers

absent-in-that-round = الشخص { $person } غائب في تلك الجولة

contradicts-other = يناقض { $other }

person-twice = يذكر شخصاً واحداً مرتين

lowest-above-highest = العدد الأدنى أعلى من العدد الأقصى

no-such-person = لا يوجد الشخص { $person }

no-such-round = لا توجد الجولة { $round }

no-such-table = لا توجد المائدة { $table }

no-such-language = لا توجد اللغة { $language }

is-for-other-people = يخص { $given } من الأشخاص، لا { $people }

are-for-other-people = تخص { $given } من الأشخاص، لا { $people }

round-of-other-tables = فيها { $given } من الموائد، لا { $tables }

fit-of-other-shape = ليس عدداً واحداً لكل شخص ومائدة

plan-of-other-shape = ليست مائدة واحدة لكل جولة وشخص

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
    يجب ألا يتجاوز حاصل ضرب الجولات في الموائد في الأشخاص أو قواعد التوزيع { $most }، وهو
    { $cells }

value-beyond-at-table =
    يجب أن يكون من { $lowest } إلى { $highest } حيث يجلس { $size } إلى المائدة، لا { $number }

value-beyond-when-chosen =
    يجب أن يكون من { $lowest } إلى { $highest } حيث يُختار { $chosen }، لا { $number }

people-beyond = يجب أن يكون عدد الأشخاص من { $lowest } إلى { $highest }، لا { $number }

rounds-beyond = يجب أن يكون عدد الجولات من { $lowest } إلى { $highest }، لا { $number }

tables-beyond = يجب أن يكون عدد الموائد من { $lowest } إلى { $highest }، لا { $number }

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

entries-too-many = عدد عناصره { $count }، والحد الأقصى { $most }

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

entries-per-table = يجب أن تكون العناصر { $wanted }، عنصر لكل مائدة، لا { $count }

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

common-language-without-langs = غير موجود، مع أن المطلوب لغة مشتركة لكل مائدة

## Refusals of ConveneCore

travel-unusable = لم يُذكر السفر على نحو يمكن حفظه
    .next = يُذكر ما ورد في القائمة كما تطلب؛ ولا تُذكر ساعة بلا يومها

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

bad-rows-of-holidays =
    { $count ->
        [zero] لا مشكلات
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلةً
       *[other] { $count } مشكلة
    } في جدول العطل؛ ولم يُستورد شيء
    .next = تصحيح المواضع المذكورة واستيراد الملف من جديد

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

gates-not-clear = الإجابات عن الشروط غير واضحة
    .next = يُكتب الشرط مع yes أو no، مثل G2=yes؛ والشروط هي { $known }

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

bad-rows-of-nominations =
    { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلةً
       *[other] { $count } مشكلة
    } في جدول الترشيحات؛ ولم يُستورد شيء
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

nothing-left-to-draw = لم يبق ما تُجرى عليه القرعة: فالتقييم والقرارات تمنح جميع المقاعد
    .next = يُوقَّع الاختيار

list-not-as-kept = القائمة المقفلة ليست كما حُفظت
    .next = لا يجوز أن يُدعى أحد بناءً عليها؛ ويُرجع إلى الجهة المكلفة بالمراجعة

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
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-edit-directory = لا يحق لـ{ $name } تعديل الدليل
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-receive-applications = لا يحق لـ{ $name } استلام الطلبات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-assign-reviews = لا يحق لـ{ $name } إسناد التقييمات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-record-reviews = لا يحق لـ{ $name } تسجيل التقييمات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-review = لا يحق لـ{ $name } التقييم
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-score-applications = لا يحق لـ{ $name } احتساب نتائج الطلبات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-propose-selection = لا يحق لـ{ $name } اقتراح الاختيار
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-sign-selection = لا يحق لـ{ $name } توقيع الاختيار
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-issue-invitations = لا يحق لـ{ $name } إصدار الدعوات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-record-answers = لا يحق لـ{ $name } تسجيل الردود
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-seat-tables = لا يحق لـ{ $name } توزيع المقاعد على الموائد
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-print-papers = لا يحق لـ{ $name } طبع الوثائق
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-view-scores = لا يحق لـ{ $name } الاطلاع على النتائج
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-view-secrets = لا يحق لـ{ $name } الاطلاع على المعلومات السرية
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-view-call = لا يحق لـ{ $name } الاطلاع على الدعوة
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-view-meeting = لا يحق لـ{ $name } الاطلاع على الاجتماع
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-view-audit = لا يحق لـ{ $name } الاطلاع على سجل المراجعة
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-keep-database = لا يحق لـ{ $name } إدارة قاعدة البيانات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-keep-accounts = لا يحق لـ{ $name } إدارة الحسابات
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

login-is-no-name = { $name } اسم دخول، والوثائق تذكر اسم من يقرر
    .next = يُذكر الاسم الكامل

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

decision-not-tried = لا يأتي القرار كما كان، فلا يُقال شيء عن تغييرات
    .next = يُنظر فيما تقرّر

floor-would-break = { $seated ->
        [yes] مع منح الطلب { $code } مقعداً
       *[no] مع عدم منح الطلب { $code } مقعداً
    }، لا يوجد بين الطلبات التي لا يحسمها التقييم تبادل يستوفي الحدود الدنيا
    .next =
        يُبتّ أولاً في طلب آخر يُحتسب ضمن الحدود الدنيا المذكورة، أو يُترك الأمر على حاله

scores-outdated = تغيّرت تقييمات أو إجابات أو طلبات منذ حساب النتائج
    .next = تُحسب النتائج من جديد

not-reviewed = بعض الطلبات تستوفي جميع شروط تقديم الطلبات ولم تُقيَّم قط
    .next = تُحال إلى التقييم، أو يُؤكَّد بشأن كل منها أن ذلك مقصود

seats-lost = بعض من وُجِّهت إليهم الدعوة سيفقدون مقاعدهم
    .next = يُؤكَّد بشأن كل منهم أن ذلك مقصود، أو يُتخذ قرار آخر؛ وحتى ذلك الحين يحتفظون بها

not-concerned = بعض الطلبات المسمّاة غير معنيّة
    .next = لا يُسمّى غير المعنيّ منها

nothing-to-seat = لا يمكن إجلاس أحد بعد
    .next = يُستكمل ما هو مذكور، ثم تُعاد المحاولة

applications-not-here = بعض الطلبات ليس معروضاً هنا للتقييم
    .next = يُنظر في قائمة الطلبات

no-reviewers = لا مقيّمين لهذا الاجتماع بعد
    .next = يُسجَّل مقيّمون

# Where nothing is known that would help but more reviewers.
reviewers-too-few =
    عدد الطلبات التي تنقصها تقييمات: { $count }، وعدد التقييمات الناقصة في مجموعها: { $needed }، وما
    يستطيع تقديمه من يجوز لهم قراءتها: { $available }
    .next = يُسجَّل مزيد من المقيّمين

# What to do next names up to three ways; one whose number is 0 is no way.
reviews-cannot-be-assigned =
    عدد الطلبات التي تنقصها تقييمات: { $count }، وعدد التقييمات الناقصة في مجموعها: { $needed }، وما
    يستطيع تقديمه من يجوز لهم قراءتها: { $available }
    .next =
        أحد الخيارات الآتية: { $least ->
            [0] { "" }
           *[other] رفع الحد المسموح به لكل مقيّم إلى { $least } (--load { $least }){ $missing ->
                [0] { $fewer ->
                    [0] { "" }
                   *[other] { "، أو " }
                }
               *[other] { "، أو " }
            }
        }{ $missing ->
            [0] { "" }
           *[other] { $missing ->
                [one] تسجيل مقيّم إضافي واحد ليس لديه تضارب مصالح
                [two] تسجيل مقيّمَين إضافيين ليس لديهما تضارب مصالح
                [few] تسجيل { $missing } مقيّمين إضافيين ليس لديهم تضارب مصالح
                [many] تسجيل { $missing } مقيّماً إضافياً ليس لديهم تضارب مصالح
               *[other] تسجيل { $missing } مقيّم إضافي ليس لديهم تضارب مصالح
            }{ $fewer ->
                [0] { "" }
               *[other] { "، أو " }
            }
        }{ $fewer ->
            [0] { "" }
           *[other] الاكتفاء بعدد أقل من التقييمات لكل طلب (--reviews { $fewer })
        }

ratings-not-recorded = تعذّر تسجيل بعض التقييمات
    .next = يُحذف ما هو مذكور ويُسجَّل الباقي

conflict-of-interest = بعض التقييمات صادر عن مقيّمين لديهم تضارب مصالح
    .next = تُحذف هذه التقييمات، ويتولى التقييم شخص آخر

may-not-serve-pages = لا يحق لـ{ $name } التصرف على صفحة، فذلك لحساب الصفحات وحده
    .next = تُشغَّل الصفحات بحساب لا يقوم بشيء آخر

may-not-view-people = لا يحق لـ{ $name } الاطلاع على كل ما يُحفظ عن شخص
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

may-not-erase-people = لا يحق لـ{ $name } محو البيانات الشخصية
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

forgotten-list-unreadable = ليست هذه قائمة بمن مُحيت بياناتهم
    .next = تُعطى القائمة كما طبعها `convene person forgotten`

## Problems of ConveneCore

time-without-day = ساعة بلا يوم

leaves-before-arriving = قبل الوصول، في { $day }

neither-yes-nor-no = { $given } ليس yes ولا no

no-line-of-list = ليس "forgotten ID TIME" ولا "objection ID HASH TIME"

not-days-to-answer = { $days } ليس عدداً من الأيام بين 1 و365؛ يُترك فارغاً حيث تُحجز المقاعد

no-role-there = لا يسمح بذلك أيٌّ من أدوار { $name } هناك

no-role-in-house = أدوار { $name } مقصورة على اجتماعات بعينها

stands-there-twice = يرد { $name } هناك مرتين

meeting-code-shape =
    يتألف الرمز من 2 إلى 32 من الأحرف اللاتينية الكبيرة والأرقام والشُّرَط، ولا يبدأ بشرطة

meeting-without-language = يلزم ذكر لغة واحدة على الأقل

remote-room-not-https = يبدأ بـ https:// بلا مسافات، كعناوين المتصفحات

symbol-shape =
    يتألف رمز الوثيقة من 2 إلى 80 من الأحرف اللاتينية والأرقام وعلامات مثل / بلا مسافات، ويبدأ بحرف كبير، مثل E/2038/1

no-table-with-screen =
    ليس لأي مائدة شاشة؛ { $remote ->
        [one] ويجلس مشارك واحد عن بُعد بلا شاشة
        [two] ويجلس مشاركان عن بُعد بلا شاشة
        [few] ويجلس { $remote } مشاركين عن بُعد بلا شاشة
        [many] ويجلس { $remote } مشاركاً عن بُعد بلا شاشة
       *[other] ويجلس { $remote } مشارك عن بُعد بلا شاشة
    }

screens-too-few =
    عدد المشاركين عن بُعد { $remote ->
        [one] واحد
        [two] اثنان
        [few] { $remote }
        [many] { $remote }
       *[other] { $remote }
    }، وعدد الأماكن إلى الموائد ذات الشاشة { $places ->
        [one] واحد
        [two] اثنان
        [few] { $places }
        [many] { $places }
       *[other] { $places }
    }؛ ويجلس الباقون بلا شاشة

sat-without-screen = بلا شاشة، ويجلس إليها من المشاركين عن بُعد: { $codes }

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

too-many-reviews = لا يلزم أكثر من { $most }

too-few-reviews = يلزم لكل طلب تقييم واحد على الأقل

no-such-place-to-fill = لا يمكن ملء { $name }؛ ما يمكن ملؤه: { $known }

letter-without-deadline = الرسالة { $kind } لا تطلب رداً، فليس لها موعد أقصى

letter-never-sealed = الرسالة { $kind } لا يمكن أن تنتظر التوقيع

step-without-name = للخطوة اسم، مثل director

step-without-holder = ما من أحد يتولاها: يُذكر اسم الدخول لأحد الحسابات

route-without-reader = يُذكر شخص من الدليل ببريده الإلكتروني أو باسمه الكامل

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
    تتسع { $room } لعدد { $capacity }، وعدد من سيجتمعون فيها { $people }

tables-from-one = تُعدّ الموائد ابتداءً من 1

tables-seat-too-few = تتسع الموائد مجتمعةً لعدد { $seats } من أصل { $people }

tables-need-too-many = تحتاج الموائد مجتمعةً إلى { $lowest } شخصاً من أصل { $places }

no-pattern-of-meeting = ليس لديه نموذج اجتماع للمقارنة

list-too-long = عدد عناصره { $count }، وهو أكثر من { $most }

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

language-taken =
    { $rows ->
        [one] صف واحد بلا لغة
        [two] صفان بلا لغة
        [few] { $rows } صفوف بلا لغة
        [many] { $rows } صفاً بلا لغة
       *[other] { $rows } صف بلا لغة
    }؛ وأُخذت { $language }

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

nominator-not-named = لم تُذكر الجهة المرشِّحة

head-of-delegation-already = رئيس هذا الوفد وارد في الصف { $row }

capacity-not-stated = لم تُذكر صفة المشاركة؛ وهي إحدى الصفات التالية: { $known }

capacity-of-states = { $capacity } صفة لمن تسمّيهم الدول

no-note-day = { $given } ليس تاريخاً مثل 2007-07-02

note-without-number = للمذكرة تاريخ وليس لها رقم
note-without-date = للمذكرة رقم وليس لها تاريخ

load-out-of-range = { $given } ليس عدداً من 1 إلى 9999

application-code-shape = { $given } ليس رمزاً مثل A-0012: الحرف A ثم شرطة ثم 4 إلى 9 أرقام

no-gate-of-rubric = { $gate } ليس شرطاً من شروط معايير التقييم للاجتماع

offers-beyond-counted =
    عدد العروض أكثر من { $counted } في { $rows ->
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفاً
       *[other] { $rows } صف
    }: تُحفظ كلها، ولا يُحتسب في النتائج والمقاعد إلا الأولى منها، وعددها { $counted }

needs-beyond-counted =
    عدد الاحتياجات أكثر من { $counted } في { $rows ->
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفاً
       *[other] { $rows } صف
    }: تُحفظ كلها، ولا يُحتسب في النتائج والمقاعد إلا الأولى منها، وعددها { $counted }

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

sector-without-organisation =
    لم يُحفظ { $sector }: فالقطاع صفة لمنظمة، ولم تُذكر هنا أي منظمة

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

answer-no-country = { $answer }: { $given } ليس اسم بلد ولا رمزه وفق المعيار ISO 3166

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

lottery-form-shape = ليس شكلاً مثل 0.00 أو 00-00-00: { $given }

lottery-value-form = ليس مكتوباً بالشكل المعلن: { $form }

lottery-value-not-said = غير مذكور

floor-asks-for = { $lowest } على الأقل

reviewed-or-unfit = قُيِّم، أو لا يستوفي الشروط

loses-no-seat = لا يفقد مقعداً بذلك

concerns-applicant = { $name }

nobody-accepted-yet = لم يقبل أحد الدعوة بعد

has-no-round-tables = لا يتضمن أي جلسة موائد مستديرة

there-are-no-tables = لا توجد موائد

left-without-seat = بلا مقعد في أحسن الأحوال: { $codes }

pair-not-kept = لم تُراعَ القاعدة: { $one } و{ $other } { $apart ->
    [yes] متباعدان
   *[no] معاً
}

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

table-stays-empty = تبقى خالية حتى لا يجلس أحد وحده
table-asks-for-fewer = تُقبل بـ { $lowest } فأكثر بدلاً من { $asked }، لقلة الحاضرين
not-an-application-here = ليس من طلبات الاجتماع

may-be-nominated =
    معلّق: يُحتمل أن يكون { $name }، المرشَّح برمز { $nomination } ({ $mailbox ->
        [yes] عنوان بريد واحد
       *[no] اسمان متقاربا الكتابة
    })

lacks-reviews =
    عدد التقييمات الناقصة: { $count }؛ { $readable ->
        [yes] ولا يزال يجوز أن يقرأه: { $readers }
       *[no] ولم يعد يجوز لأحد أن يقرأه
    }{ $barred ->
        [yes] ؛ وحالات تضارب المصالح: { $bars }
       *[no] { "" }
    }

may-take-no-more = لا يمكنه تولي المزيد

review-taken-back = سُحب التقييم: تبيّن وجود تضارب مصالح

# Conflicts of interest by their kind, and what each rests on.
conflict-declared = تضارب مصرَّح به: { $note }

# The reviewer is the applicant.
conflict-applicant = المقيّم هو مقدم الطلب: { $note }

# Both work for one organisation.
conflict-colleague = زمالة: { $note }

# Their organisations stand in the directory twice, under a name that both bear.
conflict-alias = منظمة واحدة مدرجة مرتين: { $note }

# Both serve the government of one country.
conflict-delegation = حكومة واحدة: { $note }

# The reviewer applies for one of the same seats.
conflict-co-applicant = تقدُّم إلى المقاعد نفسها: { $note }

# The applicant names the reviewer as referee or as who put them forward.
conflict-nominator = تزكية مقدم الطلب أو ترشيحه: { $note }

# Their organisations are or lately were partners.
conflict-past-partner = شراكة قائمة أو سابقة: { $note }

# Somebody else reads in their place.
conflict-replaced = يقرأ غيره مكانه: { $note }

review-not-here = ليس تقييماً يُقدَّم هنا

not-in-rubric = ليس من معايير التقييم

not-an-answer-here = { $answer } ليس من إجابات هذا الطلب

## Talk: Partnerships

report-kept = سُجِّل ما ذكره شركاء { $code }

partnership-would-be-announced = سيُعلن: { $partnership }

partnership-announced = أُعلنت: { $partnership }

partnership-confirmed = أكد جميع الشركاء أدوارهم: { $partnership }

partners-confirmed = الشركاء الذين أكدوا أدوارهم: { $confirmed } من { $partners }

principle-answered = سُجِّل الرد على { $principle }: { $partnership }

partnership-lacks-nothing = لا ينقص شيء: يمكن الاعتراف بـ{ $partnership }

partnership-recognised = جرى الاعتراف بها ({ $by }): { $partnership }

partnership-ended = انتهت: { $partnership }

principle-worded = { $principle }: سُجِّلت صياغة الاجتماع

partner-in-role = { $number }. { $name }: { $role }

partner-does = { $name }: { $role }

partner-confirmed = أكده { $who } في { $day } ({ $how })

partner-has-not-confirmed = لم يُؤكَّد بعد

principle-asks = (لم يُجب عنه) { $question }

place-partner = الشريك { $number }

place-principle = المبدأ { $number }

## Partnerships: what is asked before one is recognised

principle-purpose = بماذا يلتزم الشركاء، وكيف يسهم ذلك في تنفيذ ما اتفقت عليه الحكومات؟

principle-voluntary = كيف اجتمع الشركاء بمحض إرادتهم، وكيف يتقاسمون المسؤولية في ظل الاحترام المتبادل واحترام قيم الأمم المتحدة؟

principle-agreed-outcome = أي نتيجة متفق عليها تساعد الشراكة على تحقيقها، دون أن تحل محل التزامات الحكومات؟

principle-sectors = من هم المشاركون، من قطاعين على الأقل، ومن هي الجهات المهمة لهذا العمل التي ليست بعد بين الشركاء؟

principle-added-value = ما الجديد: ما الذي لن يتحقق، أو لن يتحقق على النطاق نفسه، من دون الشراكة؟

principle-target = ما الهدف المراد بلوغه، وبمَ يُقاس، وفي أي موعد؟

principle-funding = ما مصادر التمويل: ما المؤكد منه للبدء، وما المتوقع فحسب؟

## Talk: The day

attendance-of = { $person }: { $attendance }

attendance-counts = الحاضرون: { $attended }، المتغيبون: { $absent }، المنتظرون: { $expected }

ask-no-shows =
    هل يُسجَّل غياب { $number ->
        [zero] أي مشارك
        [one] مشارك واحد
        [two] مشاركين اثنين
        [few] { $number } مشاركين
        [many] { $number } مشاركاً
       *[other] { $number } مشارك
    }؟

## Talk: Commitments

promises-alone = { $who }: { $what } (حتى { $due })

promises-with = { $who } مع { $with }: { $what } (حتى { $due })

commitment-kept = سُجِّل برقم { $code }

commitment-changed = عُدِّل { $code }

commitment-settled = { $code }: { $status }

## Refusals of ConveneKeeping

backup-not-removed = تعذّر حذف { "\u2068" }{ $path }{ "\u2069" }: { "\u2068" }{ $reason }{ "\u2069" }
    .next = يُنظر لمن يعود الملف ومجلده؛ والنسخة الاحتياطية الجديدة كاملة

invariants-left =
    توقّف التحقق: عدد القواعد الثابتة التي جرى التحقق منها وهي مستوفاة: { $tried } من أصل { $all }؛ والتالية
    هي { "\u2068" }{ $name }{ "\u2069" }
    .next = يُعطى اسمها للمتابعة من موضعها

## Problems of ConveneKeeping

invariants-not-asked = لم يُتحقق منها ولا مما بعدها

last-acts-on-one-server =
    قد لا تكون أعمال اللحظات الأخيرة إلا على هذا الخادوم وإن تبعته خواديم أخرى؛ تُذكر هنا أسماء ما يتبعه

last-acts-behind =
    قد لا تكون أعمال اللحظات الأخيرة إلا على هذا الخادوم: { "\u2068" }{ $size }{ "\u2069" } من سجله ليست الآن
    على غيره؛ تُذكر هنا أسماء ما يتبعه

writes-wait-for-server = كل كتابة تنتظر إذ لا يتبعه شيء مما ذُكر هنا؛ يُشغَّل، أو لا يُذكر بعد الآن

## Talk: Backups that are read back

step-read-back = قُرئ من جديد

backup-read-back = أُعيدت قراءتها من أولها إلى آخرها (الجداول: { $tables }، الصفوف: { $rows })

backup-not-sealed-here = ملاحظة: لم يختمها أيٌّ من مفاتيح هذه الدار

backup-as-of = كما كانت في { "\u2068" }{ $instant }{ "\u2069" }: { "\u2068" }{ $meetings }{ "\u2069" }

backups-removed = حُذفت، إذ يُحتفظ بالأحدث (العدد: { $kept }): { "\u2068" }{ $names }{ "\u2069" }

## Refusals of ConveneService

database-is-replica = قاعدة البيانات التي تجيب تتبع قاعدة أخرى ولا تقبل الكتابة
    .next =
        يُذكر في CONVENE_DATABASE الخادوم الذي يقبلها، أو الخواديم كلها معاً مع
        target_session_attrs=read-write

pooler-unusable =
    تقول CONVENE_POOLER { "\u2068" }{ $given }{ "\u2069" }، ولا يُعرف سوى الوضع transaction
    .next =
        يُكتب transaction حيث يعطي موزّع الاتصالات كل معاملة أيّاً من جلساته؛ وإلا فلا يُكتب شيء

pooler-in-the-way =
    لا يعطي موزّع الاتصالات جلسةً إلا لمعاملة واحدة، وهذا يحتاج إلى جلسة تدوم: إرسال الرسائل والنسخ الاحتياطي
    والاستعادة
    .next = يُذكر في CONVENE_DIRECT عنوان الخادوم نفسه إلى جانب عنوان الموزّع

server-left-behind =
    تخلّف الخادوم { "\u2068" }{ $host }{ "\u2069" }: هو من الجيل { $generation }، وقد رُقّي بعده خادوم من
    الجيل { $latest }
    .next =
        يُفصل عن الشبكة ويُنشأ من جديد من الخادوم الذي رُقّي؛ وإن كان لا بد من الكتابة فيه:

servers-not-forgotten =
    تتعذر الكتابة في { "\u2068" }{ $path }{ "\u2069" } الذي يحفظ ما شوهد من الخواديم
    .next = يُجعل الملف ومجلده ملكاً لك، أو يُحذف

## وثائق الأمانة: الترويسات

distribution-general = التوزيع: عام
distribution-limited = التوزيع: محدود
distribution-restricted = التوزيع: مقيَّد
classification-unclassified = غير سرّي
classification-confidential = سرّي
classification-strictly-confidential = سرّي للغاية
original-in = الأصل: ب{ $language }
emblem-of = شعار { $organisation }

## Refusals of ConveneCore

emblem-unusable = لا يمكن قبول هذا الشعار
    .next = يُحفظ بصيغة SVG بسيطة، أو بصيغة PNG لا تزيد على 1200 نقطة في 1200، ثم يُقدَّم من جديد

## Problems of ConveneCore

emblem-too-large = حجمه أكبر من { $most } كيلوبايت
emblem-is-no-png = ليس بصيغة SVG ولا بصيغة PNG
emblem-dots = مقاسه { $width } في { $height } نقطة؛ ويُرسم ما كان من { $least } إلى { $most } نقطة في كل جانب
emblem-damaged = تالف، أو من نوع PNG لا يُرسم
symbol-series = ما يُعاد إصداره أو يُصوَّب أو يُضاف إليه ينتهي رمزه بـ /Rev. أو /Corr. أو /Add. ورقم من 1 فصاعداً، مثل E/2038/1/Rev.1
original-not-among-languages = { $language } ليست من لغات الاجتماع

## Refusals of ConveneService

paper-has-no-head = { $paper } يُقصّ ويُطوى ولا ترويسة له
    .next = لما يلي ترويسة: { $papers }

no-such-disclaimer =
    لا توجد فقرة رقمها { $number } في أسفل الوثائق؛ { $count ->
        [zero] ولا فقرة فيها
        [one] وفيها فقرة واحدة
        [two] وفيها فقرتان
        [few] وفيها { $count } فقرات
        [many] وفيها { $count } فقرة
       *[other] وفيها { $count } فقرة
    }
    .next = يُنظر في ما يقوله ملف الاجتماع عن الترويسات

no-symbol-to-revise = لا يحمل { $symbol } رمزاً يمكن أن يليه Rev. أو Corr. أو Add.
    .next = يُذكر الرمز الذي سُجّل به

## Talk: heads of papers

emblem-kept = تحمل الوثائق هذا الشعار من الآن فصاعداً
emblem-gone = لا تحمل الوثائق شعاراً

## Papers of the office

provisional-agenda-annotated = جدول الأعمال المؤقت المشروح
annotations = الشروح
agenda-not-set = لم يوضع جدول الأعمال بعد.
item-taken-up = { $times ->
        [one] يُنظر في هذا البند في الموعد التالي:
        [two] يُنظر في هذا البند في الموعدين التاليين:
        [few] يُنظر في هذا البند في المواعيد التالية:
        [many] يُنظر في هذا البند في المواعيد التالية:
       *[other] يُنظر في هذا البند في المواعيد التالية:
    }
item-not-scheduled = لم يتحدد بعد موعد النظر في هذا البند.
information-note = مذكرة إعلامية للمشاركين
note-meeting = الاجتماع
note-convened = الجهة الداعية إلى الاجتماع: { $organisation }.
note-opens = يُفتتح الاجتماع يوم { $day }، الساعة { $time }.
note-room = المكان: { $room }.
note-no-programme = لم يوضع البرنامج بعد.
note-remote = يمكن لمن يتعذر عليه الحضور أن يشارك عن بُعد؛ ويرد عنوان القاعة في الرسالة الموجهة إليه.
note-registration = التسجيل والشارات
note-register = موعد تسجيل المشاركين: { $day }، { $times }.
note-register-unknown = يُعلَن عن موعد التسجيل ومكانه لاحقاً.
note-badges =
    يُرجى من المشاركين حمل شاراتهم طوال الوقت؛ ولا تُدرج في قائمة المشاركين إلا الأسماء المسجلة حسب الأصول.
note-languages = اللغات والترجمة الشفوية
note-interpreted-tables = تتوفر الترجمة الشفوية في الموائد المستديرة التالية: { $tables }.
note-interpretation-unknown = يُعلَن عن ترتيبات الترجمة الشفوية لاحقاً.
note-costs = تكاليف السفر وبدل الإقامة اليومي
note-costs-unknown = يُعلَن لاحقاً عن الجهة التي تتحمل تكاليف السفر وعن بدل الإقامة اليومي.
note-visas = التأشيرات
note-visas-unknown = يُعلَن عن شروط الحصول على التأشيرة لاحقاً.
note-visa-letter = يمكن للمشاركين المحتاجين إلى تأشيرة أن يطلبوا من الأمانة رسالة دعم لطلب التأشيرة، مع ذكر الاسم والجنسية ورقم
    جواز السفر.
note-accommodation = الإقامة
note-accommodation-unknown = يُعلَن عن الفنادق وأسعارها لاحقاً.
note-transport = النقل المحلي
note-transport-unknown = يُعلَن عن سبل الوصول إلى مكان الاجتماع لاحقاً.
note-health = الصحة
note-health-unknown = يُعلَن عن الاشتراطات الصحية لاحقاً.
note-security = الأمن
note-security-unknown = يُعلَن عن شروط الدخول إلى المبنى لاحقاً.
note-other = مسائل أخرى
note-papers = تصدر للاجتماع الوثائق التالية:
telephone = الهاتف

nomination-form = استمارة الترشيح
nominee-seats = { $seats ->
        [zero] لا مقاعد محجوزة للمشاركين المرشَّحين.
        [one] يُحجز مقعد واحد لمشارك مرشَّح.
        [two] يُحجز مقعدان لمشاركَين مرشَّحَين.
        [few] تُحجز { $counted } مقاعد للمشاركين المرشَّحين.
        [many] يُحجز { $seats } مقعداً للمشاركين المرشَّحين.
       *[other] يُحجز { $seats } مقعد للمشاركين المرشَّحين.
    }
nominee-last-day-unknown = لم يتحدد بعد الموعد النهائي للترشيح.
nominee-return = يُرجى إعادة هذه الاستمارة مرفقة بمذكرة شفوية أو برسالة رسمية إلى
nominee-nominated-by = الجهة المرشِّحة
nominee-government = الحكومة أو المنظمة
nominee-note = رقم المذكرة الشفوية أو الرسالة وتاريخها
nominee-participant = المشارك
nominee-title = اللقب (السيد، السيدة، الدكتور، صاحب المعالي)
nominee-family-name = اسم العائلة كما في جواز السفر
nominee-given-names = الأسماء الأولى كما في جواز السفر
nominee-other-script = الاسم الكامل بالحروف الأخرى المستخدمة في الوثائق
nominee-sex = الجنس
nominee-nationality = الجنسية
nominee-passport = رقم جواز السفر وتاريخ انتهائه
nominee-position = المنصب
nominee-organization = الوزارة أو المنظمة، والإدارة
nominee-country = البلد والمدينة
nominee-telephone = الهاتف مع رمز البلد
nominee-address = العنوان البريدي
nominee-languages = لغات العمل
nominee-capacity = الصفة والاحتياجات
nominee-capacity-of = الصفة: عضو في وفد رسمي، أو خبير تعيّنه الحكومة، أو مشارك بصفة شخصية
nominee-role = رئيس الوفد أو مناوب أو عضو
nominee-attends = المشاركة حضورياً أو عن بُعد
nominee-visa-letter = رسالة دعم لطلب التأشيرة: نعم أو لا
nominee-needs = النظام الغذائي واحتياجات الأشخاص ذوي الإعاقة
nominee-contribution = الشراكات
nominee-offers = ما يمكن عرضه على الشركاء
nominee-seeks = ما يُطلب من الشركاء
nominee-endorsement = اعتماد الجهة المرشِّحة
nominee-official = اسم المسؤول ومنصبه
nominee-signature = التوقيع والختم
nominee-day = التاريخ

note-verbale = مذكرة شفوية
note-verbale-opening =
    تهدي { $convener } أطيب تحياتها إلى حكومات الدول الأعضاء فيها، وتتشرف بدعوتها إلى أن تكون ممثَّلة في
    { $meeting }، المقرر عقده{ $tentative ->
        [yes] ، من حيث المبدأ،
       *[no] { "" }
    } { $days }، { $place }.
note-verbale-request = { $seats ->
        [zero] ويُرجى من الحكومات التفضل بإبلاغ الأمانة بمن ترغب في ترشيحه.
        [one]
        ويُحجز مقعد واحد لمشارك مرشَّح. ويُرجى من الحكومات التفضل بالترشيح بمذكرة شفوية مشفوعة بالاستمارة المرفقة.
        [two]
        ويُحجز مقعدان لمشاركَين مرشَّحَين. ويُرجى من الحكومات التفضل بالترشيح بمذكرة شفوية مشفوعة بالاستمارة المرفقة،
        مع ذكر رئيس كل وفد.
        [few]
        وتُحجز { $counted } مقاعد للمشاركين المرشَّحين. ويُرجى من الحكومات التفضل بالترشيح بمذكرة شفوية مشفوعة بالاستمارة
        المرفقة، مع ذكر رئيس كل وفد.
        [many]
        ويُحجز { $seats } مقعداً للمشاركين المرشَّحين. ويُرجى من الحكومات التفضل بالترشيح بمذكرة شفوية مشفوعة بالاستمارة
        المرفقة، مع ذكر رئيس كل وفد.
       *[other]
        ويُحجز { $seats } مقعد للمشاركين المرشَّحين. ويُرجى من الحكومات التفضل بالترشيح بمذكرة شفوية مشفوعة بالاستمارة
        المرفقة، مع ذكر رئيس كل وفد.
    }
note-verbale-enclosures = المرفقات: { $papers }.
note-verbale-farewell =
    وتغتنم { $convener } هذه الفرصة لتعرب مجدداً لحكومات الدول الأعضاء فيها عن فائق تقديرها واحترامها.
note-verbale-day = { $city }، في { $day }

report-draft = تقرير الاجتماع (مشروع)
report-to-be-written = [يُستكمل]
report-introduction = مقدمة
report-convened = الجهة الداعية إلى { $meeting }: { $organisation }.
report-objectives = كانت أهداف الاجتماع كما يلي:
report-conclusions = الاستنتاجات والتوصيات
report-partnerships = الشراكات والتعهدات
report-announced = { $number ->
        [zero] لم تُعلن في الاجتماع أي شراكة.
        [one] أُعلنت في الاجتماع شراكة واحدة:
        [two] أُعلنت في الاجتماع شراكتان:
        [few] أُعلنت في الاجتماع { $counted-feminine } شراكات:
        [many] أُعلنت في الاجتماع { $number } شراكةً:
       *[other] أُعلنت في الاجتماع { $number } شراكة:
    }
report-promised = { $number ->
        [zero] لم يُسجَّل في الاجتماع أي تعهد.
        [one] سُجّل في الاجتماع تعهد واحد:
        [two] سُجّل في الاجتماع تعهدان:
        [few] سُجّلت في الاجتماع { $counted } تعهدات:
        [many] سُجّل في الاجتماع { $number } تعهداً:
       *[other] سُجّل في الاجتماع { $number } تعهد:
    }
report-what = الموضوع
report-partners = الشركاء
report-who = المتعهِّد والطرف الآخر
report-by = الموعد
report-discussion = مواضيع المناقشة
report-taken-up = عُقدت جلسة «{ $session }» يوم { $day }، { $times }.
report-item = { $title } (البند { $number } من جدول الأعمال)
report-led-by-chair = عُقدت برئاسة { $names }.
report-led-by-moderator = جرى النقاش بإدارة { $names }.
report-led-by-presenter = قُدّم عرض من { $names }.
report-led-by-rapporteur = قُدّم تقرير من { $names }.
report-statements = أدلى ببيانات ممثلو الجهات التالية:
report-organization = تنظيم العمل
report-date-and-venue = التاريخ والمكان
report-held = عُقد الاجتماع { $days }، في المكان التالي: { $place }.
report-attendance = الحضور
report-attended = { $number ->
        [zero] لم يحضر أي مشارك.
        [one] حضر مشارك واحد.
        [two] حضر مشاركان.
        [few] حضر { $counted } مشاركين.
        [many] حضر { $number } مشاركاً.
       *[other] حضر { $number } مشارك.
    }
report-from-countries = { $number ->
        [zero] لم يكن أي بلد ممثَّلاً.
        [one] كان بلد واحد ممثَّلاً.
        [two] كان بلدان ممثَّلَين.
        [few] كانت { $counted } بلدان ممثَّلة.
        [many] كان { $number } بلداً ممثَّلاً.
       *[other] كان { $number } بلد ممثَّلاً.
    }
report-attendance-not-recorded = لم يُسجَّل الحضور؛ والأرقام هي أعداد المتوقع حضورهم.
report-attendance-unknown = { $number ->
        [zero] سُجّل حضور الجميع.
        [one] لم يُسجَّل حضور مشارك واحد أو غيابه.
        [two] لم يُسجَّل حضور مشاركَين أو غيابهما.
        [few] لم يُسجَّل حضور { $counted } مشاركين أو غيابهم.
        [many] لم يُسجَّل حضور { $number } مشاركاً أو غيابهم.
       *[other] لم يُسجَّل حضور { $number } مشارك أو غيابهم.
    }
report-number = العدد
report-beside = وحضر أيضاً: { $people }.
report-agenda = جدول الأعمال
report-agenda-was = كان جدول أعمال الاجتماع كما يلي:
report-annex-participants = المرفق الأول: قائمة المشاركين
report-annex-documents = المرفق الثاني: قائمة الوثائق
report-country = البلد

about-provisional-agenda = البنود وموضوع كل منها.
about-organization-of-work = الجدول الزمني لكل يوم.
about-information-note = المكان والتسجيل واللغات والتكاليف والتأشيرات وغيرها من المسائل العملية.
about-note-verbale = تدعو الحكومات إلى ترشيح مشاركين.
about-nomination-form = ما تملؤه الحكومات لترشيح مشارك.
about-report = الحضور وجدول الأعمال والشراكات والتعهدات، مع متسع لما خلص إليه الاجتماع.
about-selection-report = ما تقرر بشأن المقاعد المفتوحة، لمن يسأل عن كيفية اتخاذ القرار.

section-ordinals = أولاً / ثانياً / ثالثاً / رابعاً / خامساً / سادساً / سابعاً / ثامناً / تاسعاً / عاشراً / حادي عشر / ثاني عشر / ثالث عشر / رابع عشر / خامس عشر
section = { $ordinal }- { $title }
papers-printed = { $number ->
        [zero] لا ملفات في { $folder }
        [one] ملف واحد في { $folder }
        [two] ملفان في { $folder }
        [few] { $number } ملفات في { $folder }
        [many] { $number } ملفاً في { $folder }
       *[other] { $number } ملف في { $folder }
    }
papers-left-out = لم يُطبع لعدم وجود ما يُطبع فيه بعد أو لعدم جواز الاطلاع عليه أو لأنه لا يُطبع إلا باسمه: { $papers }

signature-block = التوقيع

list-plan-numbers = بين قوسين: الرقم الوارد في مخطط المقاعد وعلى لوحات الأسماء.
list-totals = المشاركون حسب البلد والجنس
list-women = النساء
list-men = الرجال
list-sex-not-stated = غير مذكور
list-total = المجموع
list-as-at = الوضع في { $day }
## Refusals of ConveneService

published-agenda-clashes = في جدول الأعمال المنشور لـ { $code } يكون شخص في مكانين في آن واحد
    .next = تُسند إحدى الجلستين إلى شخص آخر أو يُغيَّر موعدها

## Problems of ConveneCore

in-two-at-once = أُسند إلى { $name } أيضاً { $other } في الوقت نفسه

session-in-skipped-hour = الساعة { $time } غير موجودة في ذلك اليوم بتوقيت { $zone }

session-in-doubled-hour = تتكرر الساعة { $time } مرتين في ذلك اليوم بتوقيت { $zone }، فيُبيَّن المقصود منها في الملاحظات

named-two-at-once = يرد اسم { $name } في { $other } أيضاً في الوقت نفسه

outside-opening-hours = تُعقد خارج ساعات فتح المبنى، من { $opens } إلى { $closes }

no-break-until =
    { $minutes ->
        [zero] يجلس المشاركون { $minutes } دقيقة بلا استراحة، حتى نهاية { $other } في الساعة { $end }
        [one] يجلس المشاركون دقيقة واحدة بلا استراحة، حتى نهاية { $other } في الساعة { $end }
        [two] يجلس المشاركون دقيقتين بلا استراحة، حتى نهاية { $other } في الساعة { $end }
        [few] يجلس المشاركون { $minutes } دقائق بلا استراحة، حتى نهاية { $other } في الساعة { $end }
        [many] يجلس المشاركون { $minutes } دقيقة بلا استراحة، حتى نهاية { $other } في الساعة { $end }
       *[other] يجلس المشاركون { $minutes } دقيقة بلا استراحة، حتى نهاية { $other } في الساعة { $end }
    }

## Refusals of ConveneSheets

xml-unreadable = تتعذر قراءة الملف بصيغة XML ابتداءً من السطر { $line }
    .next = يُطلب الملف من جديد كما كتبه البرنامج

## Refusals of ConveneCore

schedule-unknown = الملف ليس برنامج جلسات تمكن قراءته
    .next = يُقدَّم schedule.xml أو schedule.json كما يكتبهما frab وpretalx، أو ملف تقويم (‎.ics)

schedule-unusable =
    { $count ->
        [zero] لا عيوب في البرنامج؛ ولم يُؤخذ منه شيء
        [one] في البرنامج عيب واحد؛ ولم يُؤخذ منه شيء
        [two] في البرنامج عيبان؛ ولم يُؤخذ منه شيء
        [few] في البرنامج { $count } عيوب؛ ولم يُؤخذ منه شيء
        [many] في البرنامج { $count } عيباً؛ ولم يُؤخذ منه شيء
       *[other] في البرنامج { $count } عيب؛ ولم يُؤخذ منه شيء
    }
    .next = يُصلَح ما ورد في القائمة حيث يُعدّ البرنامج، ثم يُطلب من جديد

## Problems of ConveneCore

no-event-id = { $given } ليس معرّفاً مثل 270fa44c-821a-577f-8ca3-33e8d4a8c2a7

no-event-time = { $given } ليس وقتاً مثل 2024-12-27T10:30:00+01:00

no-event-duration = { $given } ليست مدة مثل 01:30

no-person-code = { $given } ليس رمزاً من ستة أحرف كبيرة وأرقام

no-event-at-all = لا يحتوي على أي جلسة

no-calendar-line = ليس سطراً من تقويم

calendar-part-open = لا نهاية لـ { $part }

event-repeats = تتكرر، والجلسة تُعقد مرة واحدة

event-without-hour = لها يوم بلا ساعة

event-outside-days = { $day } ليس من أيام الاجتماع

event-too-long =
    { $minutes ->
        [zero] مدتها { $minutes } دقيقة، والجلسة التي تتجاوز منتصف الليل لا تزيد على { $most } ساعة
        [one] مدتها دقيقة واحدة، والجلسة التي تتجاوز منتصف الليل لا تزيد على { $most } ساعة
        [two] مدتها دقيقتان، والجلسة التي تتجاوز منتصف الليل لا تزيد على { $most } ساعة
        [few] مدتها { $minutes } دقائق، والجلسة التي تتجاوز منتصف الليل لا تزيد على { $most } ساعة
        [many] مدتها { $minutes } دقيقة، والجلسة التي تتجاوز منتصف الليل لا تزيد على { $most } ساعة
       *[other] مدتها { $minutes } دقيقة، والجلسة التي تتجاوز منتصف الليل لا تزيد على { $most } ساعة
    }

room-made = { $room } قاعة جديدة تتسع لـ { $capacity }: وقد لا يذكر الملف السعة

schedule-parts-left = ما لم يُحفظ من الملف: { $parts }

## The agenda as data

due-led-twice =
    { $count ->
        [zero] لا أحد أُسندت إليه جلستان في آن واحد
        [one] شخص واحد أُسندت إليه جلستان في آن واحد
        [two] شخصان أُسندت إلى كل منهما جلستان في آن واحد
        [few] { $count } أشخاص أُسندت إلى كل منهم جلستان في آن واحد
        [many] { $count } شخصاً أُسندت إلى كل منهم جلستان في آن واحد
       *[other] { $count } شخص أُسندت إلى كل منهم جلستان في آن واحد
    }

## Documents before the meeting

list-of-documents = قائمة الوثائق

document-symbol = الرمز

document-title = العنوان والمؤلف

document-item = البند

document-languages = متاحة باللغات

document-awaited = متوقعة في موعد أقصاه { $day }

document-in-preparation = قيد الإعداد

no-documents-yet = لا وثائق بعد.

about-documents = الوثائق المعروضة على الاجتماع: الرمز والعنوان والمؤلف والبند واللغات.

documents-of-item = الوثائق: { $documents }

due-documents =
    { $count ->
        [zero] لا وثائق منتظرة
        [one] وثيقة واحدة منتظرة
        [two] وثيقتان منتظرتان
        [few] { $count } وثائق منتظرة
        [many] { $count } وثيقة منتظرة
       *[other] { $count } وثيقة منتظرة
    }

## Refusals of ConveneCore

no-such-document = لا وثيقة برقم { $number }؛ والأرقام الموجودة: { $numbers }
    .next = يؤخذ رقم من القائمة

## Problems of ConveneCore

documents-from-one = تُرقَّم الوثائق ابتداءً من 1

## Versions of the agenda

changes-of-agenda = التعديلات على جدول الأعمال

changes-since = منذ الصيغة «{ $version }» بتاريخ { $day }

changed-before = قبل

changed-now = الآن

changed-new = جديد

changed-gone = حُذف

nothing-changed = لم يتغير شيء.

agenda-named = حُفظ جدول الأعمال باسم { $name }

## Refusals of ConveneService

agenda-version-there = توجد صيغة لجدول الأعمال باسم { $name }
    .next = يُعطى اسم آخر؛ وهذا الأمر يسرد الأسماء

no-agenda-version-name = للصيغة اسم لا رقم: فالتنقيحات هي التي تُرقَّم
    .next = يُقال في كلمة أو كلمتين ما الغرض منها

no-such-agenda-version = لا صيغة لجدول الأعمال باسم { $name }
    .next = يُستخدم أحد الأسماء التالية: { $versions }؛ ولمشروع جدول الأعمال ما يُسمّى من صيغ
## Evening summary: for the secretariat, at the end of a day

evening-summary = موجز أعمال اليوم
about-evening = للأمانة: من حضر، وما عُقد وما جرى التعهد به في اليوم، وما بقي لليوم التالي.
evening-came = حضروا
evening-absent = لم يحضروا
evening-unrecorded = لم يُسجَّل عنهم شيء
evening-tables = الموائد المستديرة المعقودة
evening-present = الحاضرون ممن لهم مقاعد
evening-of = { $number } من { $of }
evening-nothing-promised = لم يُسجَّل في هذا اليوم أي تعهد.
evening-announced = الشراكات المعلنة
evening-recommendations = التوصيات
evening-open = ما بقي لليوم التالي
evening-nothing-open = لم يبق شيء.
evening-last-day = كان هذا آخر أيام الاجتماع.
evening-partner-meetings = لقاءات الشركاء
evening-unanswered =
    { $number ->
        [zero] لا لقاء ينتظر جواباً
        [one] لقاء واحد بين شريكين ينتظر جواباً
        [two] لقاءان بين شركاء ينتظران جواباً
        [few] { $number } لقاءات بين شركاء تنتظر جواباً
        [many] { $number } لقاءً بين شركاء ينتظر جواباً
       *[other] { $number } لقاء بين شركاء ينتظر جواباً
    }

## Refusals of ConveneService

evening-of-other-day = { $day } ليس من أيام الاجتماع، وهو من { $first } إلى { $last }
    .next = يُذكر أحد أيامه

## Papers of the room

seating-index = أماكن الجلوس حسب الأسماء

seating-index-table = رقم المائدة في كل جولة

moderators-brief = مذكرة لمن يدير النقاش

rapporteurs-form = استمارة مقرّر المائدة

attendance-sheet = كشف الحضور والتوقيع

door-signs = لافتات الأبواب

certificates = شهادات المشاركة

interpreters-pack = ملف الترجمة الشفوية

plenary-plan = خطة الجلوس في الجلسات العامة

delegation-plates = لوحات الوفود

about-moderators-brief = لكل مائدة وكل جولة: الجالسون إليها وما يعرضونه وما يحتاجون إليه، وأسئلة لافتتاح النقاش.

about-rapporteurs-form = لكل مائدة وكل جولة: أسطر لتدوين من يفعل ماذا ومع من وفي أي أجل.

about-attendance-sheet = كشف للتوقيع لكل يوم.

about-door-signs = ما يُعقد في كل قاعة وموعده، لتعليقه على بابها.

about-certificates = شهادة لكل من حضر، معدّة للتوقيع.

about-interpreters-pack = الجلسات والمتكلمون، والأسماء بكل كتابة، والمصطلحات بلغات الاجتماع.

about-plenary-plan = المنصة والوفود بالترتيب الهجائي وسائر المشاركين، في رسم وقوائم.

about-delegation-plates = لوحة قابلة للطي لكل وفد تحمل اسم الدولة.

no-seats-yet = لم تُوزَّع بعد أي مقاعد على الموائد.

no-rooms-yet = لا يذكر البرنامج أي قاعة بعد.

nobody-came-yet = لم يُسجَّل حضور أحد بعد.

no-delegations-yet = لم يُسمَّ أي وفد بعد.

brief-offers = ما يعرضه

brief-needs = ما يحتاج إليه

brief-questions = أسئلة لافتتاح النقاش

brief-time = توزيع الوقت

brief-sources =
    لمن يدير النقاش عند المائدة وللأمانة فقط. المعروض والمطلوب كما وردا في الطلبات، حسب النوع والموضوع؛ أما من جرى ترشيحهم أو دعوتهم بالاسم فيَرِدون هنا دون ذلك.

step = المرحلة

step-names = تعريف كل مشارك بنفسه في جملة

step-discussion = النقاش

step-commitments = من يفعل ماذا، ومع من، وفي أي أجل

step-close = تلاوة ما اتُّفق عليه

form-of-points = النقاط الرئيسية

form-of-commitments = التعهدات

commitment-who = المتعهِّد

commitment-what = مضمون التعهد

commitment-with = الطرف الآخر

commitment-by = الموعد

form-is-handed-in = يُرجى تدوين تعهد واحد في كل سطر وتسليم الاستمارة إلى الأمانة التي تسجّل كل سطر.

signature = التوقيع

attendance-is-signed = يُرجى التوقيع بإزاء الاسم. والأرقام هي أرقام قائمة المشاركين.

certificate = شهادة مشاركة

certificate-opening = تشهد الأمانة بمشاركة

pack-sessions = الجلسات

pack-speakers = المتكلمون

pack-names = الأسماء

pack-in-latin = بالكتابة اللاتينية

pack-in-arabic = بالكتابة العربية

pack-said = النطق

pack-names-as-given = تَرِد الأسماء بكل كتابة قُدّمت بها، ولا تُنقل حروفها. ويُسأل صاحب الاسم عن نطقه ويُدوَّن بإزائه.

pack-terms = المصطلحات

pack-countries = البلدان

pack-organisations = المنظمات

podium = المنصة

plenary-delegations = الوفود

plenary-place = المكان

plenary-at-table = إلى المائدة

plenary-behind = في الصف الخلفي: المناوبون والمستشارون

plenary-others = المشاركون الآخرون

question-of-topic = الموضوع { $topic }: ذكره { $number ->
        [one] واحد
        [two] اثنان
        [few] { $counted }
        [many] { $number }
       *[other] { $number }
    } من الجالسين إلى هذه المائدة. ما الذي نجح حتى الآن، وما الذي يلزم إنجازه معاً؟

question-of-matter = الموضوع { $topic }: لدى الجالسين إلى هذه المائدة من يعرض «{ $asset }» ومن يحتاج إليه. من يمكنه أن يبدأ، ومع من، وفي أي أجل؟

question-of-commitment = من يفعل ماذا، ومع من، وفي أي أجل؟

certificate-body = في { $meeting }، المعقود { $days }، { $place }.

pack-languages = لغات الاجتماع: { $languages }.

pack-tables = الموائد التي تتوفر لها ترجمة شفوية: { $tables }.

plenary-order = تجلس الوفود بالترتيب الهجائي لأسمائها باللغة { $language }.

plenary-from-letter = تجلس الوفود بالترتيب الهجائي لأسمائها باللغة { $language }، ابتداءً من الحرف { $letter }.

plenary-letter-drawn = سُحب الحرف { $letter } بالقرعة (البذرة { $seed }).

plenary-in-words = القاعة العامة من أعلى: المنصة، وأمامها { $number ->
        [zero] صفر من الوفود
        [one] وفد واحد
        [two] وفدان
        [few] { $number } وفود
        [many] { $number } وفداً
       *[other] { $number } وفد
    }.

## Refusals of ConveneService

no-certificate-of-absent = لم يُسجَّل حضور { $code }، فلا شهادة له
    .next = تسجيل الوصول أولاً
## The year after: days, codes and what was told

partners-told = { $day }، { $kind }: { $words }

partners-told-anew = { $day }، { $kind } ({ $due }): { $words }

## Refusals of ConveneService

promised-for-past = انقضى { $day } واليوم { $today }: ما يُتعهد به لم يُنجز بعد
    .next = يُذكر اليوم الذي سيُنجز بحلوله (--by)

outcomes-not-among = قائمة النتائج المتفق عليها في { $code } غير ذلك: { $known }
    .next = تُذكر برموزها هذه

said-before-meeting = { $day } سابق لأوانه في حالة { $code }: لم يُذكر عنها شيء قبل { $first }
    .next = يُذكر يوم الإفادة

target-in-past = يتحقق الهدف في { $first } أو بعده، و{ $day } يسبق ذلك
    .next = يُذكر اليوم الذي يُراد تحقيقه بحلوله (--by)

target-changed-to-past = يتحقق الهدف المعدل بعد { $told }، وهو يوم الإفادة، وليس { $day } بعده
    .next = يُذكر الموعد الجديد

target-changed-too-far = { $day } موعد بعيد: يتحقق الهدف المعدل في { $last } على أبعد تقدير، أي بعد عشر سنوات من يوم الإفادة
    .next = يُذكر موعد لا يتجاوز { $last }

## The year after: what somebody takes home

what-you-take-home = ما تعودون به من الاجتماع

farewell-sheets = بطاقات الختام

about-farewell = بطاقة لكل مشارك بلغته: من التقى بهم، وما جرى التعهد به، والموعد التالي.

farewell-for = إلى

farewell-next = الموعد التالي، { $date }:
farewell-next-of = التعهد التالي المنتظر، { $date }، من { $name }:

whom-you-met = من التقيتموهم إلى الموائد المستديرة

what-you-promised = ما تعهدتم به

what-was-promised-to-you = ما جرى التعهد لكم به

your-partnerships = شراكاتكم

with-whom = مع

by-whom = من جانب

by-day = الموعد

what-is-promised = التعهد

met-there = من التقيتموهم إليها للمرة الأولى

round-at-table = الجولة { $round }، المائدة { $table }

sat-at-no-table = لم يُسجَّل مقعد إلى أي مائدة مستديرة.

nothing-promised = لم يُسجَّل أي تعهد.

nobody-came = لم يُسجَّل حضور أحد.

no-addresses-here = لا ترد العناوين هنا. وللتواصل مع أي من هؤلاء يُرجى الكتابة إلى الأمانة، التي تحيل الرسائل:

target-by = الهدف بحلول { $date }

target-of-measure = الهدف بحلول { $date }: { "\u2068" }{ $measure }{ "\u2069" }

together-with = مع { $names }

your-role = دوركم: { "\u2068" }{ $role }{ "\u2069" }

promise-open = قيد التنفيذ

promise-done = أُنجز

promise-ended = لن يُنجَز

## The year after: charter

partnership-charter = ميثاق الشراكة

about-charter = ميثاق لكل شراكة للتوقيع: الأدوار وأجوبة الشركاء والهدف والتمويل.

no-partnership-yet = لم يُعلن عن أي شراكة.

partners-and-roles = الشركاء وأدوارهم

what-partners-agree = ما يتفق عليه الشركاء

target-and-funding = الهدف والتمويل

signatures = التوقيعات

charter-ended = أُنهيت في { $date }: { "\u2068" }{ $reason }{ "\u2069" }

charter-recognised = جرى الاعتراف بالشراكة في { $date } ({ "\u2068" }{ $by }{ "\u2069" })

charter-draft = مسودة لم يُعترف بها بعد؛ عدد ما ينقصها: { $missing }

its-role = الدور

confirmed-by = جهة التأكيد وتاريخه

not-confirmed-yet = لم يُؤكَّد بعد

what-is-asked = المطلوب

what-partners-say = ما يقوله الشركاء

not-answered-yet = لا جواب بعد

measured-by = يُقاس بـ

funding-assured = تمويل مضمون

funding-expected = تمويل متوقع

what-is-said = الهدف والتمويل

as-is = كما ذُكر

recognition-endorses-nothing = يفيد الاعتراف بأن الشركاء أجابوا عما هو مطلوب. وهو لا يعني تأييد الشركاء أو ما ينتجونه أو يعرضونه، ولا يمنح حق استخدام اسم { $convener } أو الأمم المتحدة أو شعار أي منهما، ولا يرتب أي التزام على { $convener }.

for-partner = عن

name-and-function = الاسم والصفة

signed-on-day = التاريخ

## The year after: network

network-of-meeting = شبكة الاجتماع

about-network = الروابط قبل الاجتماع وبعده بحسب القطاع والبلد، من دون أسماء.

network-before = قبل الاجتماع

network-since = بعد الاجتماع

network-in-words = الروابط قبل الاجتماع: { $before }. الروابط الجديدة: { $new }، منها بين القطاعات: { $sectors }، وبين البلدان: { $countries }. غير المرتبطين: { $was-alone } قبل الاجتماع و{ $alone } بعده.

network-names-nobody = كل نقطة مؤسسة، أو شخص بلا مؤسسة؛ لونها القطاع وحروفها البلد. الخطوط الرمادية سابقة للاجتماع والملونة جديدة. وتُحتسب الشراكات التي أُنهيت أيضاً.

network-nodes = المؤسسات، والأفراد غير المنتسبين إلى مؤسسة

network-ties-before = الروابط قبل الاجتماع

network-ties-new = الروابط الجديدة بشراكات الاجتماع

network-across-sectors = منها بين القطاعات

network-across-countries = منها بين البلدان

network-promised = تعهدات بين آخرين

network-alone-before = غير المرتبطين قبل الاجتماع

network-alone-since = غير المرتبطين بعد الاجتماع

what-is-counted = البيان

how-many = العدد

## The year after: one page on what came

follow-up-to-meeting = متابعة الاجتماع

about-follow-up = صفحة واحدة: التشكيلة المختارة مقابل أصحاب أعلى الدرجات بالعدد نفسه، وما أسفر عنه الاجتماع.

what-came-of-it = ما أسفر عنه الاجتماع

follow-up-is-internal = وثيقة داخلية: لا يطلع على حالة الأهداف إلا الأمانة والشركاء. ولا يُبلَّغ الجمهور إلا بورود تقرير أو عدمه. ولا يعني الاعتراف تأييداً.

who-came = الحضور

came-and-not = حضر: { $came }، لم يحضر: { $absent }

not-recorded = غير مسجل

promises-made = التعهدات

promises-stand = المجموع: { $number }؛ المنجَز: { $done }، المتأخر: { $late }، المتخلى عنه: { $ended }

partnerships-announced = الشراكات

partnerships-stand = المجموع: { $number }؛ المعترف بها: { $recognised }، المُنهاة: { $ended }

targets-of-partnerships = الأهداف

targets-stand = المتحقق: { $kept }، المستحق: { $due }، المتأخر: { $late }

how-it-stands = الحالة

partnership-by-title = الشراكة

partners-of-it = الشركاء

partnership-is-announced = معلن عنها

partnership-is-confirmed = مؤكدة

partnership-is-recognised-now = معترف بها

partnership-has-ended-now = أُنهيت

light-kept = تحقق الهدف

light-on-time = الهدف في موعده

light-due = حان موعد الهدف

light-overdue = تأخر الهدف

## Refusals of ConveneService

no-farewell-of-absent = لم يُسجَّل حضور { $code }، فلا بطاقة له
    .next = يُسجَّل وصوله

## Talk: The year after

title-alone = بلا رابط

title-interval = المجال

title-ties-before = الروابط السابقة

title-ties-since = الروابط منذئذ

title-expected-partners = الشركاء المتوقعون

forecast-of-nothing = من أصل { $pairs } زوجاً لم ينشئ أي زوج شراكة: لا يمكن قول شيء عن التوقع بعد.

forecast-of-few = من أصل { $pairs } زوجاً أنشأ شراكةً { $formed }، ومن أصل { $highest } توقعنا منها الأكثر { $hits }. عدد ضئيل كهذا قد يُظهر خطأً جسيماً في التوقع، ولا يُظهر صحته أبداً.

forecast-of-some = من أصل { $pairs } زوجاً أنشأ شراكةً { $formed }، ومن أصل { $highest } توقعنا منها الأكثر { $hits }. عدد كهذا يُظهر الفوارق الكبيرة دون الصغيرة.

forecast-of-many = من أصل { $pairs } زوجاً أنشأ شراكةً { $formed }، ومن أصل { $highest } توقعنا منها الأكثر { $hits }. عدد كهذا يدل على حسن ترتيب الأزواج في هذا الاجتماع.

forecast-without-lot = لم تُجرَ قرعة على أي جولة: لا يمكن تمييز أثر الجلوس معاً من أسباب الجمع بين الناس.

forecast-by-lot = من أصل { $together } زوجاً جمعته القرعة وحدها إلى مائدة صار شريكاً { $formed }، ومن أصل { $apart } فرّقته { $others }؛ والمصادفة وحدها تعطي هذا العدد أو أكثر في { $percent } من 100 حالة.

forecast-auc = AUC: كم مرة كانت إمكانات الشركاء هي الأعلى

forecast-brier = درجة برير بعد المعايرة

forecast-brier-of-share = درجة برير عند منح كل الأزواج احتمالاً واحداً

forecast-shift = إزاحة جميع لوغاريتمات الأرجحية بالمعايرة

forecast-method = الأزواج من الحاضرين الذين عُرف عنهم شيء، وزملاء المؤسسة الواحدة ليسوا زوجاً. وتُحتسب حالات التعادل في AUC نصفاً، ويُستبعد في مجال الثقة 95 في المائة شخص واحد في كل مرة. وتزيح المعايرة جميع لوغاريتمات الأرجحية بالقدر نفسه حتى يساوي المتوقع من الشركاء عددهم الفعلي؛ وهي على الأزواج أنفسها فتحسّن الدرجة. ومجالات المجموعات لويلسون.

phase-the-day = يوما الاجتماع

phase-year-after = السنة التالية

demo-came = في الصباح يحضر { $came } ويغيب { $absent }: عدد المقاعد التي تتغير { $moved }، وما تغيّر من الأوراق، وعددها { $sheets }، في changed/

demo-agreed = إلى الموائد تُقدَّم تعهدات عددها { $promised } وتُعلَن شراكات عددها { $announced }؛ ويعود { $people } ببطاقة بلغة كل منهم (farewell.pdf)

demo-year = بعد سنة اعتُرف بشراكات عددها { $recognised } وانتهى منها { $ended }؛ الأهداف المحققة: { $kept }، والواجب السؤال عنها: { $due }، والروابط الجديدة: { $ties } (follow-up.pdf)

## Talk: What is due of partnerships

due-targets-escalated =
    { $count ->
        [zero] لا هدف متأخر أكثر من شهر
        [one] تأخر هدف واحد أكثر من شهر ويتولاه مسؤول
        [two] تأخر هدفان أكثر من شهر ويتولاهما مسؤول
        [few] تأخرت { $count } أهداف أكثر من شهر ويتولاها مسؤول
        [many] تأخر { $count } هدفاً أكثر من شهر ويتولاها مسؤول
       *[other] تأخر { $count } هدف أكثر من شهر ويتولاها مسؤول
    }

due-targets-late =
    { $count ->
        [zero] لا هدف متأخر
        [one] تأخر هدف شراكة واحد
        [two] تأخر هدفا شراكتين
        [few] تأخرت { $count } أهداف شراكات
        [many] تأخر { $count } هدف شراكات
       *[other] تأخر { $count } هدف شراكات
    }

due-targets-due =
    { $count ->
        [zero] لا هدف حان موعده
        [one] حان موعد هدف شراكة واحد
        [two] حان موعد هدفي شراكتين
        [few] حان موعد { $count } أهداف شراكات
        [many] حان موعد { $count } هدف شراكات
       *[other] حان موعد { $count } هدف شراكات
    }

due-commitments-late =
    { $count ->
        [zero] لا تعهد متأخر
        [one] تأخر تعهد واحد
        [two] تأخر تعهدان
        [few] تأخرت { $count } تعهدات
        [many] تأخر { $count } تعهداً
       *[other] تأخر { $count } تعهد
    }

## The year after: what became of a target

inquiry-after-target = استفسار عن تحقيق هدف الشراكة

about-inquiry = صفحة لكل شريك في هدف حان موعده للإجابة: تحقق أو عُدّل أو انتهى، ولماذا.

nobody-to-ask = لم يحن موعد أي هدف.

please-answer-here = يُرجى الإجابة في هذه الصفحة وإرسالها إلى

mark-here = ضعوا علامة

what-became-of-it = النتيجة

in-words-of-yours = التفاصيل

answer-kept = تحقق الهدف: ما الذي تحقق؟

answer-changed = سيتحقق لاحقاً: بحلول أي يوم، ولماذا؟

answer-ended = انتهت الشراكة: لماذا؟

answers-are-for-partners = حالة الهدف للشركاء والأمانة وحدهم. ولا يُبلَّغ الجمهور إلا بورود تقرير أو عدمه.

## The year after: more than fit on a page

more-partnerships = شراكات أخرى: { $number }.
## Papers: what decides, and how it is set

letter-mark = ({ $letter })

dash-between-times = –

topics-of =
    { $count ->
        [one] الموضوع { $letters }
        [two] الموضوعان { $letters }
        [few] المواضيع { $letters }
        [many] المواضيع { $letters }
       *[other] المواضيع { $letters }
    }

points-of-hundred = من 100 نقطة

of-hundred = { $title } ({ $points } من 100)

places-by-track = المقاعد المفتوحة: { $open }. المقاعد المخصصة للمرشَّحين: { $nominated }.

conditions-are = لا يُنظر في أي طلب لشغل مقعد مفتوح إلا إذا استوفى كل شرط من الشروط التالية:

unjudged-passes =
    إذا تعذّر على جميع المقيّمين الحكم على طلب وفق أحد المعايير، يُنقل وزن ذلك المعيار إلى سائر معايير الطلب نفسه.

continued = { $title } (تابع)

## What is the language’s own: letters, dates, honorifics, States

item-letters = أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ

office-letters = arabicAbjad

day-of-the-month = { $day } { $month }

day-month-and-year = { $day } { $year }
on-day = في { $day }
on-two-days = يومي { $first } و{ $last }
from-day-to-day = في الفترة من { $first } إلى { $last }

honorifics-of-excellency = سعادة معالي دولة صاحب صاحبة
honorifics-of-men = السيد الدكتور الأستاذ المهندس
honorifics-of-women = السيدة الآنسة الدكتورة الأستاذة المهندسة

number-words = واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
number-words-feminine = واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع

articles-of-names = /إلى/:
articles-of-meetings = /إلى/:

meeting-entitled = «{ $meeting }»
meeting-entitled-to = إلى «{ $meeting }»

state-bn = بروني دار السلام
state-bo = بوليفيا (دولة - المتعددة القوميات)
state-cd = جمهورية الكونغو الديمقراطية
state-cg = الكونغو
state-ci = كوت ديفوار
state-cv = كابو فيردي
state-cz = تشيكيا
state-fm = ميكرونيزيا (ولايات - الموحدة)
state-gb = المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
state-ir = إيران (جمهورية - الإسلامية)
state-kp = جمهورية كوريا الشعبية الديمقراطية
state-kr = جمهورية كوريا
state-la = جمهورية لاو الديمقراطية الشعبية
state-md = جمهورية مولدوفا
state-mk = مقدونيا الشمالية
state-mm = ميانمار
state-nl = هولندا (مملكة -)
state-ps = دولة فلسطين
state-ru = الاتحاد الروسي
state-sy = الجمهورية العربية السورية
state-sz = إسواتيني
state-tl = تيمور - ليشتي
state-tr = تركيا
state-tz = جمهورية تنزانيا المتحدة
state-us = الولايات المتحدة الأمريكية
state-va = الكرسي الرسولي
state-ve = فنزويلا (جمهورية - البوليفارية)
state-vn = فييت نام
other-names-of-countries =
    PS فلسطين | AE الإمارات | CI ساحل العاج | CZ جمهورية التشيك | GB بريطانيا | MK مقدونيا | MM بورما | SA السعودية | SY سورية | SZ سوازيلند | US أمريكا | VA الفاتيكان

## What the draft of a meeting calls its rubric

draft-rubric = معايير المقاعد المفتوحة

## Problems of ConveneCore

rubric-named-once = تسميها الوثائق في كل اللغات باسمها «{ $name }»: يُعطى عنوانها بكل لغة

## Names of months that a meeting chooses; empty where a language has one for each

months-of-headquarters = كانون الثاني/يناير | شباط/فبراير | آذار/مارس | نيسان/أبريل | أيار/مايو | حزيران/يونيه | تموز/يوليه | آب/أغسطس | أيلول/سبتمبر | تشرين الأول/أكتوبر | تشرين الثاني/نوفمبر | كانون الأول/ديسمبر
months-of-the-levant = كانون الثاني | شباط | آذار | نيسان | أيار | حزيران | تموز | آب | أيلول | تشرين الأول | تشرين الثاني | كانون الأول
months-international = يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر
months-of-the-maghreb = جانفي | فيفري | مارس | أفريل | ماي | جوان | جويلية | أوت | سبتمبر | أكتوبر | نوفمبر | ديسمبر

## Refusals of ConveneCLI

unusable-months-setting = قيمة CONVENE_MONTHS هي { $setting }، وهي ليست من مجموعات أسماء الأشهر
    .next = تُعطى CONVENE_MONTHS إحدى القيم التالية: { $known }

## Problems of ConveneCore

emblem-does-something = فيه برامج نصية أو حركة، ولا محل لذلك في الشعار

emblem-refers-outside = يحيل إلى { $to }، وهو خارج الملف؛ يُجمع كل ما في الشعار في ملف واحد

## Problems of ConveneService

emblem-svg-unreadable = تتعذر قراءته بصيغة SVG؛ تُحذف منه تعريفات الأنواع والكيانات

emblem-svg-undrawn = تعذّر رسمه انطلاقاً من ملف SVG هذا؛ يُحفظ بصيغة PNG

emblem-svg-without-program = هو بصيغة SVG، والبرنامج الذي يرسمه، وهو rsvg-convert (حزمة librsvg2-bin)، غير موجود

## Talk: the emblem of the house

emblem-of-house-kept = تحمل هذا الشعار من الآن فصاعداً وثائق كل اجتماع لا شعار له
emblem-of-house-gone = لا شعار للمؤسسة
emblem-is-of-house = لا شعار للاجتماع، وتحمل وثائقه شعار المؤسسة (meeting head --emblem none: لا شعار البتة)

## Documents before the meeting: who writes them, and reminders

letter-document = تذكير بوثيقة

document-subject = وثائق الاجتماع: { $meeting }

document-opening =
    أشير إلى الوثائق التي تعدّونها للاجتماع «{ $meeting }». ووفقاً لسجلاتنا، لم ترد بعد الوثائق
    التالية:

document-is-due = موعد تقديمها { $day }

document-was-due = كان موعد تقديمها { $day }

document-closing =
    وأكون ممتناً لو تفضلتم بتقديمها، باللغات التي تتوافر بها، عبر جهة الاتصال التالية: { $contact }

document-sent-already = وإذا كنتم قد قدّمتموها في هذه الأثناء، فيُرجى عدم الالتفات إلى هذه الرسالة.

author-of-documents = { $name } ({ $documents })

document-received-already = وردت الوثيقة

document-handed-in-already = سلّمه كاتبه، وهو في انتظاركم: convene document list

document-undated = لم يُحدَّد موعد لتقديمها: { "\u2068" }convene document change { $number } --due DAY{ "\u2069" }

document-authorless =
    لا أحد في الدليل مسجَّل معدّاً لها: { "\u2068" }convene document author { $number } NAME{ "\u2069" }

document-author-outside =
    لا تُوجَّه الرسائل إلا إلى أشخاص الاجتماع: يُتصل هاتفياً، أو { "\u2068" }convene guest add --as resource_person{ "\u2069" }

document-author-without-address =
    لا عنوان معروف: { "\u2068" }convene person edit "{ $name }" --email ADDRESS{ "\u2069" }

document-reminded-on = أُرسل تذكير في { $day }: يُكتب رغم ذلك بالخيار { "\u2068" }--again{ "\u2069" }

## Refusals of ConveneService

writes-it-not = { $name } لا يعدّ الوثيقة { $number }
    .next = يُنظر من يعدّها

## Problems of ConveneService

author-outside =
    { $name } ليس من أشخاص الاجتماع ولا تذكّره رسالة: يُتصل به هاتفياً، أو
    { "\u2068" }convene guest add --as resource_person{ "\u2069" }

author-without-address =
    لا يُعرف عنوان { $name } ولا تذكّره رسالة: { "\u2068" }convene person edit TEXT --email ADDRESS{ "\u2069" }

document-letters-withdrawn =
    { $count ->
        [one] سُحبت رسالة تذكير واحدة بشأن وثيقة كانت تنتظر الإرسال
        [two] سُحبت رسالتا تذكير بشأن وثائق كانتا تنتظران الإرسال
        [few] سُحبت { $count } رسائل تذكير بشأن وثائق كانت تنتظر الإرسال
        [many] سُحبت { $count } رسالة تذكير بشأن وثائق كانت تنتظر الإرسال
       *[other] سُحبت { $count } رسالة تذكير بشأن وثائق كانت تنتظر الإرسال
    }

## Changes of the agenda: who leads, and whom they concern

nobody-leads = لا أحد

changes-concern = المعنيون بهذه التغييرات

## What is due in a programme, and what a change would change

due-agenda-soft =
    { $count ->
        [zero] لا شيء في البرنامج يشقّ على الحاضرين: convene agenda check
        [one] أمر واحد في البرنامج يشقّ على الحاضرين: convene agenda check
        [two] أمران في البرنامج يشقّان على الحاضرين: convene agenda check
        [few] { $count } أمور في البرنامج تشقّ على الحاضرين: convene agenda check
        [many] { $count } أمراً في البرنامج يشقّ على الحاضرين: convene agenda check
       *[other] { $count } أمر في البرنامج يشقّ على الحاضرين: convene agenda check
    }

would-change-parts =
    لم يُكتب شيء؛ العناصر التي كانت ستُضاف: { $new }، والتي كانت ستتغير: { $changed }، والتي كانت ستُحذف: { $gone }

## Problems of ConveneService

planned-without =
    وُضعت خطة الجلوس قبل إسناد هذا الدور إلى { $name }، وبقيت المقاعد كما كانت: يُعاد وضعها بالأمر
    { "\u2068" }convene seating solve{ "\u2069" }

## The report: who applied, who was selected, who came

report-totals-are =
    الطلبات، ومن اختيروا من مقدّميها، والمشاركون، ومن بينهم المرشَّحون والمدعوون بأسمائهم:

report-came = الحاضرون

report-expected = المتوقع حضورهم

## The reviewer’s pages

review-page-title = تقييماتكم

review-page-own = هذه الصفحة لكم وحدكم. يرجى عدم إعطاء رابطها لأحد.

review-page-left = { $left ->
    [zero] اكتملت التقييمات كلها، وعددها { $all }
    [one] بقي تقييم واحد من أصل { $all }
    [two] بقي تقييمان من أصل { $all }
    [few] بقيت { $left } تقييمات من أصل { $all }
    [many] بقي { $left } تقييماً من أصل { $all }
   *[other] بقي { $left } تقييم من أصل { $all }
}

review-page-until = حتى { $day }

review-page-go-on = المتابعة مع { $code }

review-page-nothing = ليس لديكم ما تقيّمونه حالياً.

review-page-applications = الطلبات

review-page-open = لم يبدأ

review-page-begun = بدأ

review-page-given = اكتمل

review-page-practice = تمرين

review-page-practice-why = طلبات متخيَّلة، للاتفاق على معنى النقاط. ولا يُحتسب ما تعطونه لها.

review-page-over = انتهى التقييم

review-page-questions = الأسئلة

review-page-back = تقييماتكم كلها

review-page-previous = السابق

review-page-next = التالي

review-page-says = المضمون

review-page-marks = نقاطكم

review-page-missing = يرجى إعطاء نقاط لهذه المعايير أيضاً، أو اختيار «يتعذّر الحكم»:

review-page-is-given = اكتمل هذا التقييم. ويمكنكم تعديله إلى أن ينتهي التقييم.

review-page-rests-hint = أرقامها كما وردت أعلاه، تفصل بينها فواصل، مثل 1، 4.

review-page-save = حفظ

review-page-done = إنهاء

review-page-saving = يجري الحفظ…

review-page-saved = حُفظ.

review-page-not-saved = لم يُحفظ. يرجى الضغط على «حفظ».

review-page-yours = نقاطكم

review-page-reference = المرجع

review-page-because = السبب

review-page-conflict = تضارب المصالح

review-page-conflict-button = تربطني صلة بهذا الطلب

review-page-conflict-what = يُرفع الطلب من قائمتكم مع ما أعطيتموه له من نقاط. وتُبلَّغ الأمانة بذلك، ويتولى تقييمه شخص آخر.

review-page-conflict-why = السبب في كلمات قليلة

review-page-conflict-hint = لا يقرأ ذلك إلا الأمانة.

review-page-conflict-confirm = رفعه من قائمتي

review-page-conflict-cancel = لا تضارب: عودة

review-page-not-taken = لم يُسجَّل ما أرسلتموه

review-page-not-taken-way = يرجى إعادة فتح الرابط الوارد في رسالتكم والمتابعة من الصفحة التي يفتحها.

review-letter-title = طلبات للتقييم: { $meeting }

review-letter-greeting = { $name }، تحية طيبة وبعد،

review-letter-why = ترجو منكم { $convener } تقييم طلبات المشاركة في اجتماع «{ $meeting }».

review-letter-link = تقرأونها وتعطونها نقاطاً في صفحة خاصة بكم يفتحها هذا الرابط:

review-letter-own = هذا الرابط لكم وحدكم: يرجى عدم إعطاء هذه الرسالة لأحد. وينتهي مع انتهاء التقييم، أو حين تأتي رسالة لاحقة برابط آخر.

review-letter-conflict = إذا كانت تربطكم صلة بمقدّم أحد الطلبات فيرجى ذكر ذلك في الصفحة، ويتولى تقييم ذلك الطلب شخص آخر.

review-letter-questions = للاستفسار: { $contact }

reviewers-written-to = { $count ->
    [zero] لا تُوجَّه رسالة إلى أحد
    [one] تُوجَّه رسالة تتضمن رابطاً إلى مقيّم واحد
    [two] تُوجَّه رسالتان تتضمنان رابطين إلى مقيّمَين
    [few] تُوجَّه رسائل تتضمن روابط إلى { $count } مقيّمين
    [many] تُوجَّه رسائل تتضمن روابط إلى { $count } مقيّماً
   *[other] تُوجَّه رسائل تتضمن روابط إلى { $count } مقيّم
}

reviewer-links-ended = لم تعد روابط هؤلاء المقيّمين تفتح شيئاً: { $codes }

## Refusals of ConveneService

reviewers-without-pages = لا تُعرض هنا أي صفحات، فلن يقود الرابط إلى شيء
    .next = يُضبط CONVENE_PORTAL على عنوان الصفحات، أو تُرسل إلى المقيّمين أوراقهم

reviewing-ended = لم يعد يُقيَّم شيء في { $code }: فقد وُقّع الاختيار، أو أُغلقت قائمته، أو انقضى الاجتماع
    .next = يُنظر إلى أين وصل التقييم

reviewers-not-written-to = لا يمكن توجيه رسائل إلى بعض المقيّمين
    .next = يُذكر الآخرون، أو تُصحَّح عناوينهم

no-reviewer-to-write-to = لا ينتظر أي مقيّم رسالة: فكل من لديه ما يقيّمه قد وُجّهت إليه رسالة، أو لم يُسند شيء
    .next = تُسند التقييمات، أو يُذكر من تُوجَّه إليه رسالة أخرى

no-reviewer-link = ليس لأي من هؤلاء المقيّمين رابط ولا رسالة تنتظر
    .next = يُنظر إلى أين وصل التقييم

page-reviewing-over = لم تعد التقييمات تُقبل على هذه الصفحة
    .next = ما أعطيتموه حتى ذلك الحين محسوب، ولما عداه يُكتب إلى { $contact }

page-conflict-without-ground = لم يُذكر سبب امتناعكم عن الحكم
    .next = يُرجى العودة وذكره في كلمات قليلة

## Problems of ConveneService

reviewer-not-written-to = يعترض على تلقي الرسائل، أو مُحيت بياناته

reviewer-without-address = ليس له بريد إلكتروني

## Refusals of ConveneStore

page-review-taken = لم يعد تقييم هذا الطلب مسنداً إليكم، أو انتهى التقييم
    .next = يُنظر في القائمة إلى ما بقي للتقييم

reviewer-may-not-be-written-to = لا تُوجَّه رسائل إلى من يعترض عليها أو مُحيت بياناته
    .next = يُستثنون

## الباب: تسجيل الوصول

check-in = تسجيل الوصول

check-in-arrived = الحاضرون

check-in-expected = المنتظَرون

check-in-find = الاسم أو الرمز

check-in-search = بحث

check-in-everybody = عرض الجميع

check-in-mark = وصل

check-in-undo = تراجع

check-in-nobody = لا أحد بهذا الاسم أو الرمز منتظَر هنا.

check-in-more = { $number ->
    [zero] لا أحد غير هؤلاء منتظَر.
    [one] هناك شخص آخر منتظَر: ابحثوا بالاسم أو بالرمز.
    [two] هناك شخصان آخران منتظَران: ابحثوا بالاسم أو بالرمز.
    [few] هناك { $number } أشخاص آخرين منتظَرين: ابحثوا بالاسم أو بالرمز.
    [many] هناك { $number } شخصًا آخر منتظَرًا: ابحثوا بالاسم أو بالرمز.
   *[other] هناك { $number } شخص آخر منتظَر: ابحثوا بالاسم أو بالرمز.
}

check-in-walk-in = شخص ليس في القائمة

check-in-walk-in-hint = يُدوَّن ذلك للأمانة، وهي التي تقرر. يُرجى أن يُطلب من الشخص الانتظار.

check-in-name = الاسم

check-in-organisation = المنظمة

check-in-has-note = قُدِّمت مذكرة شفوية

check-in-note = تدوين ذلك للأمانة

check-in-noted = دُوِّن ذلك للأمانة

check-in-offline = لا يوجد اتصال. ما تدوِّنونه يُحفظ في هذا الهاتف ويُرسَل لاحقًا.

check-in-waiting = في انتظار الإرسال

check-in-camera = قراءة شارة

check-in-camera-stop = إيقاف القراءة

check-in-strange-badge = هذه الشارة ليست في القائمة. ابحثوا بالاسم.

check-in-save = حفظ القائمة في ملف

check-in-lost = لم يعد رابط هذا الباب يفتح شيئًا. ما لم يُرسَل محفوظ هنا: احفظوه في ملف وسلِّموه إلى الأمانة.

check-in-reopen = لا توجد قائمة في هذا الهاتف. افتحوا رابط الباب مرة عند توفر الاتصال.

check-in-until = أسماء ورموز فقط. تبطل القائمة بانتهاء { $day }.

check-in-over = كانت القائمة ليوم { $day } وقد انقضى. وما دُوِّن في ذلك اليوم لا يزال يُرسَل.

check-in-to-door = العودة إلى الباب

door-is-open = { $name } (الباب { $number }) مفتوح في { $day }

door-would-open = سيُفتح { $name } في { $day }

door-link = رابطه، ولا يُعرض إلا الآن، لمن يقف عنده:

door-is-closed = { $name } (الباب { $number }) مغلق؛ ولم يعد رابطه يفتح شيئًا

ask-door-close =
    ما لم يرسله الهاتف عند { $name } لن يُستلم بعد ذلك إلا في ملف. هل يُغلق

arrivals-are-settled = عولج: { $numbers }

nothing-at-doors = لا شيء مما دُوِّن عند باب يستدعي أحدًا

title-door = الباب

title-arrivals = الوصول

title-note-verbale = مذكرة شفوية

state-twice = عند بابين

state-after-all = حضر بعد تسجيل غيابه

state-otherwise = خطأ لم يُتراجع عنه

state-unknown = رمز مجهول

state-other-day = ليوم آخر

state-future = في المستقبل

state-walk-in = ليس في القائمة

state-closed-door = مغلق

## Problems of ConveneService

came-twice = دُوِّن وصول { $name } عند بابين؛ والعبرة بالوقت الأسبق

slip-stays = يبقى { $name } كما سُجِّل: مكتب أو باب آخر يقول غير ذلك

came-on-other-day = دُوِّن وصول { $name } ليوم غير يوم الباب، فلم يُسجَّل

came-in-future = دُوِّن وصول { $name } لوقت لم يحن، فلم يُسجَّل

walked-in = ليس في القائمة، { $organisation }: تُسجَّل المذكرة الشفوية أو يُضاف ضيفًا

## Refusals of ConveneService

arrives-in-future = لا يمكن أن يكون { $code } قد وصل في { $time }: الوقت الآن { $now }
    .next = يُذكر وقت الوصول

door-without-pages = يحتاج الباب إلى صفحات، و{ "\u2068" }CONVENE_PORTAL{ "\u2069" } لا يذكر موضعها
    .next = يُذكر العنوان الذي تُعرف به الصفحات

door-without-name = ليس للباب اسم
    .next = يُذكر مكانه، مثل «المدخل الشمالي»

door-of-draft = لم تُنشر دعوة { $code }، والصفحات لا تعرض منها شيئًا
    .next = تُنشر أولًا

door-on-other-day = ليس { $day } من أيام الاجتماع، وهو من { $first } إلى { $last }
    .next = يُذكر أحد أيامه أو عشيته

no-such-door = لا يوجد باب { $number }
    .next = يُطّلع على الأبواب الموجودة

door-closed-before = الباب { $number } مغلق
    .next = يُفتح باب آخر

arrival-not-open = لا شيء مما دُوِّن عند باب تحت الرقم { $number } يستدعي أحدًا
    .next = يُطّلع على ما يستدعي ذلك

door-list-of-other = القائمة لاجتماع { $meeting } لا لاجتماع { $code }
    .next = تُستلم هناك

## Refusals of ConveneStore

page-door-shut = لم يعد هذا الباب يستلم شيئًا
    .next = اطلبوا رابطًا آخر من الأمانة

## Refusals of ConveneCore

door-list-unreadable = ليست هذه قائمة باب
    .next = يؤخذ الملف كما حفظته صفحة الباب، أو جدول فيه who وtime وday

## Behind links: what a reader says beside the answer

page-needs = الطعام والاحتياجات

page-diet = النظام الغذائي والحساسية

page-access = ما تحتاجون إليه للتنقل أو الرؤية أو السمع

page-needs-consent = أوافق على أن تحتفظ { $convener } بهذه المعلومات لترتيب الوجبات وسبل الوصول أثناء { $meeting }، وألا تُطلع عليها إلا من يعدّون الطعام والقاعات. ويمكنني سحب هذه الموافقة هنا في أي وقت، أو بالكتابة إلى { $contact }.

page-needs-kept = هذه المعلومات محفوظة، وقد أُبلغ بها القائمون على الترتيبات.

page-needs-erased = تُمحى هذه المعلومات بعد انتهاء الاجتماع وانقضاء مدتها. ومن يُفرغ الخانتين يسحبها فوراً ويسحب معها الموافقة.

page-keep = حفظ

page-plate = لوحة اسمكم

page-plate-proof = هكذا سيُطبع اسمكم:

page-plate-wrong = ما هو الخطأ، وكيف ينبغي أن يُكتب

page-plate-say = إبلاغ الأمانة

page-attend-remotely = الحضور عن بُعد

page-remotely-what = يمكن حضور الاجتماع عن بُعد. وتقرر الأمانة ذلك وتكتب إليكم بعنوان القاعة.

page-ask-remotely = طلب الحضور عن بُعد

page-take-back = سحب

page-substitute = شخص آخر مكانكم

page-substitute-what = يمكنكم اقتراح شخص آخر. والقرار للأمانة، ويبقى المكان لكم إلى أن تقرر.

page-substitute-by-note = يمكنكم اقتراح شخص آخر. ولما كان المكان لحكومة أو منظمة، فلا يتم التغيير إلا بمذكرة شفوية أو رسالة رسمية.

page-substitute-propose = اقتراح

page-asked-waits = وصل طلبكم إلى الأمانة وستنظر فيه.

page-asked-settled = نظرت الأمانة في طلبكم.

page-letter-sent = الرسالة التي أُرسلت إليكم في { $day }

## Behind links: whom States and organisations propose

proposal-page = ترشيح مشاركين

proposal-places =
    { $places ->
        [zero] لا يمكنكم اقتراح أي شخص.
        [one] يمكنكم اقتراح شخص واحد.
        [two] يمكنكم اقتراح شخصين.
        [few] يمكنكم اقتراح { $places } أشخاص.
        [many] يمكنكم اقتراح { $places } شخصاً.
       *[other] يمكنكم اقتراح { $places } شخص.
    }

proposal-by-note = ما تكتبونه هنا اقتراح. ويصبح ترشيحاً متى وصلت مذكرتكم الشفوية أو رسالتكم الرسمية إلى الأمانة، ويمكنكم تغييره هنا حتى ذلك الحين. ولا يُقيَّم المرشحون ولا يُقارنون بغيرهم.

proposal-until = تُقبل الاقتراحات على هذه الصفحة حتى { $day }.

proposal-closed = لم تعد الاقتراحات تُقبل على هذه الصفحة.

proposal-listed = من اقترحتموهم

proposal-waits = اقتراح محفوظ، والمذكرة منتظرة.

proposal-is-taken = رُشّح بمذكرتكم، ويحتاج أي تغيير إلى مذكرة أخرى.

proposal-change = تغيير

proposal-add = اقتراح شخص

proposal-title = اللقب، مثل السيد أو السيدة أو الدكتور أو سعادة

proposal-role = الصفة في الوفد

proposal-head = رئيس الوفد

proposal-member = عضو أو خبير أو مستشار

proposal-alternate = مناوب

proposal-not-kept = لم تُحفظ هذه المعلومات

proposal-continue = إلى صفحة الترشيحات

## Behind links: the form of a call

form-past-further = شراكة سابقة أخرى، { $number }

form-leave = مغادرة هذا المتصفح

form-leave-what = لن يقرأ من يستخدم هذا المتصفح بعدكم شيئاً من ذلك، ويمكنه أن يبدأ طلباً خاصاً به. ويمكنكم المتابعة عبر الرابط الوارد في رسالتكم أو الرابط المبيّن أعلاه.

## Behind links: the letter of nomination

proposal-letter = رسالة الترشيح

proposal-letter-hint = ملف PDF أو PNG أو JPEG لا يتجاوز { $most } ميغابايت. ويحل الملف الجديد محل السابق.

proposal-letter-here = وصلت الرسالة.

proposal-letter-written = الرسالة المتعلقة بـ { $name } ({ $kind }) في { $file }.

## Talk: Behind links

state-name = الاسم

state-settled = تمت معالجته

requests-settled = نُظر في طلب { $name }، وصفحته تبيّن ذلك.

requests-wait = عاد طلب { $name } إلى الانتظار.

nomination-link-ended = لم يعد رابط { $sender } يفتح شيئاً.

nomination-link-made =
    { $places ->
        [zero] لا يمكن لـ { $sender } اقتراح أحد حتى { $day }: { $address }
        [one] يمكن لـ { $sender } اقتراح شخص واحد حتى { $day }: { $address }
        [two] يمكن لـ { $sender } اقتراح شخصين حتى { $day }: { $address }
        [few] يمكن لـ { $sender } اقتراح { $places } أشخاص حتى { $day }: { $address }
        [many] يمكن لـ { $sender } اقتراح { $places } شخصاً حتى { $day }: { $address }
       *[other] يمكن لـ { $sender } اقتراح { $places } شخص حتى { $day }: { $address }
    }

due-requests-by-page =
    { $count ->
        [zero] لا طلب على الصفحات ينتظر النظر فيه
        [one] طلب واحد على صفحة ينتظر النظر فيه
        [two] طلبان على صفحتين ينتظران النظر فيهما
        [few] { $count } طلبات على الصفحات تنتظر النظر فيها
        [many] { $count } طلباً على الصفحات تنتظر النظر فيها
       *[other] { $count } طلب على الصفحات تنتظر النظر فيها
    }

due-nominations-by-page =
    { $count ->
        [zero] لم تقترح أي دولة أو منظمة أحداً
        [one] اقترحت دولة أو منظمة شخصاً واحداً ومذكرتها منتظرة
        [two] اقترحت دول أو منظمات شخصين ومذكراتها منتظرة
        [few] اقترحت دول أو منظمات { $count } أشخاص ومذكراتها منتظرة
        [many] اقترحت دول أو منظمات { $count } شخصاً ومذكراتها منتظرة
       *[other] اقترحت دول أو منظمات { $count } شخص ومذكراتها منتظرة
    }

## Refusals of ConveneService

page-without-consent = لم تُحفظ هذه المعلومات لعدم موافقتكم
    .next = يُؤشَّر على المربع فوق الزر، أو تُترك الخانتان فارغتين

page-asks-no-more = لم يعد من الممكن طلب ذلك على هذه الصفحة
    .next = يُكتب إلى { $contact }

page-says-nothing = لم يُكتب شيء
    .next = يُكتب ما هو الخطأ وكيف ينبغي أن يُكتب

page-proposal-incomplete = يلزم اسم وعنوان يمكن الكتابة إليه
    .next = يُرجع إلى الصفحة وتُملأ الخانتان

page-nominee-incomplete = يلزم اسم وعنوان يمكن الكتابة إليه وبلد ولغة
    .next = يُرجع إلى الصفحة وتُملأ هذه الخانات

page-nominations-closed = لم تعد الاقتراحات تُقبل على هذه الصفحة
    .next = يُكتب إلى { $contact }

page-nominations-full =
    { $places ->
        [zero] لا يمكن اقتراح أحد هنا
        [one] يمكن اقتراح شخص واحد هنا، وقد اقتُرح
        [two] يمكن اقتراح شخصين هنا، وقد اقتُرحا
        [few] يمكن اقتراح { $places } أشخاص هنا، وقد اقتُرحوا
        [many] يمكن اقتراح { $places } شخصاً هنا، وقد اقتُرحوا
       *[other] يمكن اقتراح { $places } شخص هنا، وقد اقتُرحوا
    }
    .next = يُغيَّر اقتراح أو يُسحب، أو يُكتب إلى { $contact }

page-nomination-taken = وصلت المذكرة وأصبح الاقتراح ترشيحاً
    .next = تغيّره مذكرة أخرى، ويُكتب إلى { $contact }

no-request-so = ليس لدى { $code } طلب بهذه الحالة
    .next = يُنظر في ما طُلب

nominations-without-pages = يحتاج الرابط إلى صفحات، ولم يُحدد عنوان للصفحات
    .next = يُحدد في CONVENE_PORTAL العنوان الذي تُعرف به الصفحات وتُقدَّم

nomination-places-unusable = الرابط لعدد من 1 إلى { $most } من الأشخاص
    .next = يُذكر عدد آخر

no-nomination-link = ليس لدى { $sender } رابط يمكن إنهاؤه
    .next = تُستعرض الروابط الموجودة

no-such-sender = { $text } ليس دولة برمزها أو باسم في قائمة الاجتماع، ولا منظمة في الدليل، أو هناك أكثر من واحدة
    .next = تُستعرض المنظمات

no-proposal-of = لم يقترح { $sender } أحداً ينتظر
    .next = يُستعرض من اقترحهم آخرون

page-letter-unusable = لم تُحفظ الرسالة: ليست ملف PDF أو PNG أو JPEG كاملاً، أو تتجاوز { $most } ميغابايت
    .next = تُرسل نسخة ممسوحة منها بصيغة PDF أو PNG أو JPEG

no-letter-of = لا توجد رسالة مع اقتراح يعنيه { $text }، أو هناك أكثر من واحدة
    .next = يُنظر في الأسماء

## Programs with a token: the secret is told once

token-handed-out = يسري { $name } حتى { $until }. ورمزه السري مبيَّن أعلاه ولن يُعرض ثانية.

token-ended = لم يعد { $name } سارياً

## Refusals of ConvenePortal

api-nothing-there = لا يوجد شيء في هذا العنوان
    .next = يُنظر في /api/openapi.json لمعرفة ما هو متاح

api-only-read = يُطلب هذا العنوان بطريقة أخرى
    .next = يُنظر في /api/openapi.json لمعرفة الطرق المقبولة

api-not-understood = هذا الطلب غير مفهوم
    .next = يُنظر في /api/openapi.json لمعرفة ما يجوز أن يتضمنه

api-too-long = هذا الطلب أطول مما ينبغي
    .next = أرسلوا أقل من ذلك في المرة الواحدة

api-other-host = لا يُجاب هنا عن الطلبات الموجهة إلى هذا المضيف
    .next = استخدموا العنوان الذي تُعرف به الصفحات

api-too-often = عدد الطلبات كبير جداً
    .next = انتظروا المدة المبينة في Retry-After ثم أعيدوا المحاولة

api-unavailable = الخدمة غير متاحة مؤقتاً
    .next = أعيدوا المحاولة بعد دقيقة

api-fault = تعطلت الخدمة
    .next = أعيدوا المحاولة بعد دقيقة؛ وفي سجلها مزيد من التفاصيل

api-no-token = لم يُقدَّم أي رمز دخول
    .next = أرسلوه مع كل طلب على هيئة Authorization: Bearer TOKEN

api-token-unknown = رمز الدخول هذا لم يعد سارياً أو لم يكن سارياً قط
    .next = اطلبوا إصدار رمز جديد

api-scope-missing = لا يشمل رمز الدخول هذا ما طُلب: ليس { $scope } ضمن نطاقاته
    .next = اطلبوا إصدار رمز يتضمن هذا النطاق

## Refusals of ConveneService

no-such-token-of = ليس من بين رموز الدخول السارية لحساب { $login } رمز باسم { $name }
    .next = يُنظر في قائمة الرموز

no-such-token = ليس من بين رموز الدخول السارية لديكم رمز باسم { $name }
    .next = يُنظر في قائمة الرموز

token-named-already = لديكم رمز دخول سارٍ باسم { $name }
    .next = اختاروا اسماً آخر أو أنهوا ذلك الرمز أولاً

token-scopeless = يُقصر كل رمز دخول على نطاق واحد على الأقل
    .next = بيّنوا ما يقرؤه البرنامج

## Signing in: sessions, links and tokens

sign-in-link =
    { $minutes ->
        [zero] يدخل { $login } بهذا الرابط مرة واحدة خلال { $minutes } دقيقة
        [one] يدخل { $login } بهذا الرابط مرة واحدة خلال دقيقة واحدة
        [two] يدخل { $login } بهذا الرابط مرة واحدة خلال دقيقتين
        [few] يدخل { $login } بهذا الرابط مرة واحدة خلال { $minutes } دقائق
        [many] يدخل { $login } بهذا الرابط مرة واحدة خلال { $minutes } دقيقة
       *[other] يدخل { $login } بهذا الرابط مرة واحدة خلال { $minutes } دقيقة
    }

sessions-ended =
    { $sessions ->
        [zero] لم تكن هناك أي جلسة مفتوحة باسم { $login }
        [one] أُنهيت جلسة واحدة أو رابط واحد باسم { $login }
        [two] أُنهيت جلستان أو رابطان باسم { $login }
        [few] أُنهيت { $sessions } جلسات وروابط باسم { $login }
        [many] أُنهيت { $sessions } جلسة ورابطاً باسم { $login }
       *[other] أُنهيت { $sessions } جلسة ورابط باسم { $login }
    }

title-expires = تنتهي في

title-last-used = آخر استعمال
title-scopes = النطاقات

state-link = رابط لم يُفتح بعد

state-session = متصفح

state-token = برنامج

## Refusals of ConveneStore

secret-made-at-desk = يُسلَّم الرابط أو الرمز في مكتب الأمانة، لا عن طريق صفحة
    .next = يُعطى الأمر في مكتب الأمانة

account-signs-in-nowhere = لا يدخل هذا الحساب من أي مكان: فهو يخدم الصفحات أو لا دور له
    .next = يُمنح دوراً أولاً

## Refusals of ConveneService

not-signed-in = لم يدخل أحد هنا، أو انتهت الجلسة
    .next = يُطلب رابط جديد من الأمانة

sign-in-not-served = لا يجوز بعدُ لحساب الصفحات أن يعمل باسم أصحاب الحسابات
    .next = يُطلب ممن يدير الخادوم منحه الدور convene_signed_in

## Refusals of ConveneStore

token-name-unusable = لكل رمز دخول اسم لا يتجاوز 200 حرف
    .next = سمّوه باسم البرنامج الذي يستخدمه

token-term-unusable = يسري رمز الدخول سنة على الأكثر، وحتى اليوم على الأقل
    .next = اختاروا يوماً آخر
## The board: signing in

sign-in-title = الدخول

sign-in-way = إذا تعذّر هذا وذاك يُرجى سؤال الأمانة التي تعملون معها على الاجتماع، ففي وسعها تسليمكم رابطاً يصلح مرة واحدة خلال 15 دقيقة.

sign-in-once = يُستعمل الرابط بالضغط على الزر أدناه. وتدوم الجلسة بعد ذلك 12 ساعة، ما لم يتم الخروج قبلها.

sign-in-as = الدخول باسم { $name }

sign-in-ended = سبق استعمال هذا الرابط، أو انقضت مدته.

sign-out = الخروج

board-signed-in-as = الدخول باسم { $name }

## The board: pages

board-title = الاجتماعات

board-parts = صفحات الاجتماع

board-none = لا يوجد اجتماع يجوز لهذا الحساب الاطلاع عليه.

board-stands = أين وصلنا

board-seating = مخطط الجلوس

board-letters = الرسائل

board-decision = القرار

board-due = المطلوب إنجازه

board-commands = في مكتب الأمانة:

board-invitations = الدعوات بحسب الدفعة

board-floors = الحدود الدنيا

board-floor = الحد الأدنى

board-asked = المطلوب

board-reached = المتحقق

board-short = لا يمكن بلوغه

board-waiting = قائمة الانتظار

board-projects = مشاريع خطة العمل

board-by-sector = بحسب القطاع

board-by-country = بحسب مجموعة البلدان

board-other-countries = بلدان أخرى

board-group = المجموعة

board-applied = الطلبات

board-proposed = المقترحون

board-decision-is-signed = هذا ما يترتب على آخر اقتراح. ويوقّعه شخص مسمّى في مكتب الأمانة.

board-not-taken = هذا غير ممكن

board-move-somebody = نقل أحد المشاركين

board-person = المشارك

board-table = إلى أي مائدة

board-in-round = في أي جولة

board-every-round = جميع الجولات

board-round = الجولة { $number }

board-look-at-move = عرض أثر النقل

board-would-move = يكون أثر النقل كما يلي

board-do-move = نقل

board-moved = تم النقل

board-move = { $name }، الجولة { $round }: إلى المائدة { $table }

board-sits-there = لن يتغير شيء: فهذا هو المقعد الحالي.

board-move-not-possible = هذا النقل غير ممكن.

board-to-approve =
    { $letters ->
        [zero] لا رسائل بانتظار الموافقة
        [one] رسالة واحدة بانتظار الموافقة
        [two] رسالتان بانتظار الموافقة
        [few] { $letters } رسائل بانتظار الموافقة
        [many] { $letters } رسالة بانتظار الموافقة
       *[other] { $letters } رسالة بانتظار الموافقة
    }

board-to-go-on =
    { $letters ->
        [zero] لا رسائل بانتظار مراجعة الرسائل الأولى
        [one] رسالة واحدة بانتظار مراجعة الرسائل الأولى
        [two] رسالتان بانتظار مراجعة الرسائل الأولى
        [few] { $letters } رسائل بانتظار مراجعة الرسائل الأولى
        [many] { $letters } رسالة بانتظار مراجعة الرسائل الأولى
       *[other] { $letters } رسالة بانتظار مراجعة الرسائل الأولى
    }

board-number = كم رسالة تُرسل؟ يُكتب العدد للتأكيد.

board-let-them-go = السماح بإرسالها

board-letters-miscounted = لا يطابق هذا العدد عدد الرسائل المنتظرة، وهو { $number }. ولم يُرسل شيء.

board-letters-released =
    { $letters ->
        [zero] لا رسائل للإرسال.
        [one] يمكن إرسال رسالة واحدة الآن.
        [two] يمكن إرسال رسالتين الآن.
        [few] يمكن إرسال { $letters } رسائل الآن.
        [many] يمكن إرسال { $letters } رسالة الآن.
       *[other] يمكن إرسال { $letters } رسالة الآن.
    }

board-no-letters = لا توجد رسائل في الانتظار.

board-more-letters =
    { $letters ->
        [zero] لا رسائل أخرى.
        [one] تُعرض رسالة أخرى واحدة في مكتب الأمانة (convene invitation preview --all).
        [two] تُعرض رسالتان أخريان في مكتب الأمانة (convene invitation preview --all).
        [few] تُعرض { $letters } رسائل أخرى في مكتب الأمانة (convene invitation preview --all).
        [many] تُعرض { $letters } رسالة أخرى في مكتب الأمانة (convene invitation preview --all).
       *[other] تُعرض { $letters } رسالة أخرى في مكتب الأمانة (convene invitation preview --all).
    }

board-scores = الدرجات

board-points = النقاط

board-applications = الطلبات

board-left-open = ما لا تحسمه التقييمات

title-sign-in = الدخول

## السنة التالية: الشركاء يجيبون عبر رابط

inquiry-letter-title = ما مصير الهدف؟ { $title }

inquiry-letter-why = أنتم شريك في «{ $title }» التي أُعلن عنها في اجتماع «{ $meeting }».

inquiry-letter-due = اقترب هذا الموعد. يُرجى أن تبيّنوا في دقيقتين، في صفحة خاصة بكم، هل تحقق الهدف أو يحتاج إلى موعد آخر أو صُرف النظر عنه، ولماذا:

inquiry-letter-overdue = انقضى هذا الموعد ولم يبيّن أي شريك بعد ما مصير الهدف. يُرجى أن تبيّنوا في دقيقتين، في صفحة خاصة بكم، هل تحقق أو يحتاج إلى موعد آخر أو صُرف النظر عنه، ولماذا:

inquiry-letter-own = هذا الرابط لكم وحدكم، فيُرجى عدم إحالة هذه الرسالة إلى غيركم. وتكفي إجابة واحدة عن الشراكة؛ فإن أجاب أحد الشركاء في هذه الأثناء فلا داعي للرد.

partner-page-for = إلى عناية { $name }

partner-page-partners = الشركاء

partner-page-told = ما أُبلغ به حتى الآن

partner-page-new-day = يتحقق بحلول { $day }

partner-page-ended = انتهت الشراكة، بحسب أحد الشركاء

partner-page-to-desk = أُبلغت به الأمانة

partner-page-answer = يُرجى اختيار إجابة واحدة

partner-page-day = الموعد الجديد

partner-page-day-hint = فقط إن كان الهدف سيتحقق لاحقاً.

partner-page-words-hint = تكفي جملة أو جملتان.

partner-page-send = إرسال الإجابة

partner-page-choose = يُرجى اختيار ما صار إليه الهدف.

partner-page-back = العودة إلى صفحة الشراكة

partner-page-not-taken-way = يُرجى إعادة فتح الرابط الوارد في رسالتكم والإجابة من الصفحة التي يفتحها.

light-told-ended = انتهت، بحسب أحد الشركاء

partner-is-written-to = يُسأل برسالة

partner-without-person = لم يُسمَّ أحد عنها: convene print inquiry

partner-without-address = لا عنوان معروفاً: convene person edit TEXT --email ADDRESS، أو الاتصال هاتفياً

partner-objects = لا تُوجَّه إليه رسائل: الاتصال هاتفياً

partner-asked-on = سُئل من قبل، في { $day }

partner-letter-waits = الرسالة في الانتظار: convene invitation send

due-partnerships-told-ended =
    { $count ->
        [zero] لا يفيد أحد بانتهاء شراكة
        [one] يفيد شريك بانتهاء شراكة واحدة
        [two] يفيد شركاء بانتهاء شراكتين
        [few] يفيد شركاء بانتهاء { $count } شراكات
        [many] يفيد شركاء بانتهاء { $count } شراكة
       *[other] يفيد شركاء بانتهاء { $count } شراكة
    }

## Refusals of ConveneService

partners-without-pages = لا تُعرض صفحات هنا، فلن يؤدي الرابط إلى شيء
    .next = تحديد عنوان الصفحات في CONVENE_PORTAL أو إرسال الصفحة المطبوعة إلى الشركاء

ended-is-another-act = انتهاء الشراكة لا يُسجَّل حالةً لهدفها
    .next = إنهاؤها مع ذكر السبب

page-report-without-words = لم يُذكر ما مصير الهدف
    .next = ذكره في جملة

page-report-of-another-day = الهدف الذي سيتحقق لاحقاً يحتاج إلى موعد جديد
    .next = ذكر الموعد مع هذه الإجابة

page-report-of-past = { $day } ليس موعداً جديداً: اليوم { $today }
    .next = ذكر يوم قادم

page-report-too-far = { $day } موعد بعيد: الموعد الجديد في { $last } على أبعد تقدير، أي بعد عشر سنوات من اليوم
    .next = ذكر يوم لا يتجاوز { $last }

## Refusals of ConveneStore

partner-may-not-be-written-to = لا تُوجَّه رسائل إلى من يعترض عليها أو مُحيت بياناته
    .next = النظر في من يُسأل، وكيف يُتصل بالآخرين

## ما تقوله الوثائق عن نفسها

topic-is = يتناول الاجتماع الموضوع التالي: { $topic }
plenary-delegation = الوفد
plenary-colours = ألوان القطاعات
list-in-order-of-convener =
    ترد البلدان بالترتيب المعتمد في قائمة المنظمة الداعية إلى الاجتماع. والرقم الوارد قبل الاسم هو نفسه في جميع الوثائق
    وبجميع اللغات.
revision-alone = التنقيح { $number }
about-changed = الصفحات التي تختلف عما طُبع من قبل.

## Sessions by their titles, interpretation, and documents behind links

session-called = { $title } ({ $day }، { $time })

session-called-with-key = { $title } ({ $day }، { $time }؛ { $typed })

session-interpretation = الترجمة الشفوية: { $languages }

note-interpreted-sessions = تتوفر الترجمة الشفوية في الجلسات التي يبينها البرنامج، باللغات التالية: { $languages }.

pack-booths = الترجمة الشفوية بحسب اللغة واليوم

pack-booth = المقصورة

interpretation-time = { $hours } س { $minutes } د

## Problems of ConveneCore

interpreted-into-one = تُذكر لغة واحدة، والترجمة الشفوية تكون بين لغتين على الأقل

interpreted-too-long = تستمر الترجمة الشفوية فيها { $minutes } دقيقة دون استراحة، ولا يعمل الفريق أكثر من { $most } دقيقة متواصلة

## Behind links: documents before the meeting

documents-page = وثائق الاجتماع

documents-how = ترد أدناه الوثائق التي تتولون إعدادها. ويمكن إرسال كل منها بكل لغة من لغات الاجتماع، ملفاً لكل لغة؛ وتتسلمه الأمانة أو تعيده مع بيان السبب. ويحل الملف الجديد محل ملف لم يُتسلَّم بعد.

documents-none = لا تُطلب منكم أي وثيقة.

documents-closed = لم تعد الوثائق تُتسلَّم في هذه الصفحة.

document-stands-received = تم تسلمها

document-stands-waiting = قُدمت في { $day }، وتنتظر الأمانة

document-stands-returned = أُعيدت: { $reason }

document-stands-missing = منتظرة

document-in-language = لغة الوثيقة

document-as-file = الملف

document-file-hint = ملف PDF أو DOCX أو ODT لا يتجاوز { $most } ميغابايت، دون وحدات ماكرو.

document-hand-in = تقديم

document-not-kept = لم تُحفظ الوثيقة

document-continue = إلى صفحة الوثائق

document-too-large = لا يتجاوز حجم الملف { $most } ميغابايت.

document-by-link = يمكنكم تقديمها، والاطلاع على ما تسلمته الأمانة، في الصفحة التالية الخاصة بكم وحدكم:

## Talk: Documents behind links

document-link-made = يقدّم { $name } الوثائق بهذا الرابط: { $address }

document-link-ended = أُنهي رابط { $name }

document-file-written = الوثيقة { $number } ({ $kind }) في { $file }.

document-file-note = ملاحظات { $name }: { $note }

document-returned = أُعيدت الوثيقة { $number } ({ $languages })، ويظهر السبب لمن يعدّها في صفحته

due-documents-by-page =
    { $count ->
        [zero] لا وثائق مقدمة تنتظر التسلم
        [one] وثيقة واحدة مقدمة تنتظر التسلم
        [two] وثيقتان مقدمتان تنتظران التسلم
        [few] { $count } وثائق مقدمة تنتظر التسلم
        [many] { $count } وثيقة مقدمة تنتظر التسلم
       *[other] { $count } وثيقة مقدمة تنتظر التسلم
    }

## Talk: titles

title-handed-in = المقدَّم

## Refusals of ConveneService

document-link-closed = لا يُقدَّم شيء إلى { $code }: لم يُنشر النداء، أو انتهى الاجتماع، أو أُلغي
    .next = يُسجَّل ما يرد بطريقة أخرى

no-document-link = لا رابط لـ { $name } يمكن إنهاؤه
    .next = يُنظر من يعدّ ماذا

writes-nothing = لا وثيقة يعدّها { $name }
    .next = تُذكر الوثيقة التي يعدّها

no-document-file = لم يُقدَّم شيء من الوثيقة { $number } باللغة { $language }
    .next = يُنظر ما قُدم

nothing-handed-in = لا ينتظر شيء مما قُدم من الوثيقة { $number } بما يلي: { $languages }
    .next = يُنظر ما ينتظر

page-document-unusable = لم تُحفظ الوثيقة: ليست ملف PDF أو DOCX أو ODT كاملاً، أو فيها وحدات ماكرو أو تشفير، أو تتجاوز { $most } ميغابايت
    .next = تُحفظ ملف PDF أو DOCX أو ODT عادياً وتُرسل من جديد

page-documents-closed = لم تعد الوثائق تُتسلَّم في هذه الصفحة
    .next = يُكتب إلى { $contact }

page-document-gone = لم تعد هذه الوثيقة مطلوبة منكم
    .next = يُكتب إلى { $contact }

page-document-there = تسلمت الأمانة الوثيقة بهذه اللغة
    .next = لاستبدالها يُكتب إلى { $contact }

## Problems of ConveneService

document-files-gone =
    { $count ->
        [zero] لا يزول أي ملف مقدَّم مع وثيقته
        [one] يزول ملف واحد مقدَّم مع وثيقته نهائياً
        [two] يزول ملفان مقدَّمان مع وثيقتيهما نهائياً
        [few] تزول { $count } ملفات مقدَّمة مع وثائقها نهائياً
        [many] يزول { $count } ملفاً مقدَّماً مع وثائقها نهائياً
       *[other] يزول { $count } ملف مقدَّم مع وثائقها نهائياً
    }

## The board: the plan moved by hand, applications, arrivals and the network

board-applications-title = الطلبات

board-attendance = الحضور

board-network = الشبكة

board-asking = جارٍ عرض الأثر…

board-close = إغلاق

board-failed = لم يصل الطلب. ولم يتغير شيء؛ تُعاد المحاولة.

board-seat-here = الإجلاس هنا

board-leave-it = إبقاء الوضع على حاله

board-picked = تم اختيار { $name }. تُختار مائدة، أو شخص إلى مائدة أخرى للتبادل؛ ويُلغى الاختيار بالمفتاح Esc.

board-put-down = أُلغي الاختيار.

board-drag-hint = يُسحب الاسم إلى مائدة أخرى، أو إلى اسم فيها للتبادل؛ أو يُضغط الاسم ثم المائدة. ولا يتغير شيء قبل الموافقة.

board-plan-lacks = ما ينقص المخطط

board-see-repair = عرض عمليات النقل التي تعالجه

board-no-plan = لم يُجلَس أحد بعد. ويوضع المخطط في مكتب الأمانة:

board-rounds = الجولات

board-seats = المقاعد المشغولة: { $taken } من { $most }

board-locked = مثبّت

board-away = الغائبون عن هذه الجولة

board-undo-seats = التراجع عن آخر تغيير للمقاعد

board-undone = تم التراجع

board-nothing-repairs = لا حاجة إلى أي نقل.

board-move-from = { $name }، الجولة { $round }: من المائدة { $from } إلى المائدة { $table }

board-leaves = لم يعد مع: { $company }

board-joins = يصبح مع: { $company }

board-exchange-two = تبادل شخصين في هذه الجولة

board-exchange-with = مع من

board-settle = تمت المعالجة

board-do-exchange = تبادل

board-do-repair = تنفيذ عمليات النقل هذه

board-repair-busy = يجري البحث عن مخطط آخر الآن. تُعاد المحاولة بعد قليل.

board-room-same = تبقى قيمة القاعة ككل على ما كانت عليه.

board-room-more = تزيد قيمة القاعة ككل عما كانت عليه.

board-room-little-more = تزيد قيمة القاعة ككل قليلاً عما كانت عليه.

board-room-less = تقل قيمة القاعة ككل عما كانت عليه.

board-room-little-less = تقل قيمة القاعة ككل قليلاً عما كانت عليه.

board-again-same = لا يتغير عدد من يجلسون معاً أكثر من مرة.

board-again-more = أزواج يجلسون معاً أكثر من مرة: زيادة قدرها { $pairs }

board-again-fewer = أزواج يجلسون معاً أكثر من مرة: نقصان قدره { $pairs }

board-here-of = الحاضرون: { $here } من { $all }

board-stale = الاتصال منقطع الآن: المعروض هو آخر ما عُرف.

board-look-again = تحديث

board-here = حاضرون

board-expected = المنتظرون

board-absent = الغائبون

board-by-hour = بحسب الساعة، { $day }

board-hour = ابتداءً من

board-came = حضروا

board-latest = آخر الحاضرين

board-to-settle = ما ينتظر مكتب الأمانة

board-at-door = الباب { $door }، { $time }

board-as-table = في جدول

board-nobody-applied = لم يرد أي طلب بعد.

board-so-many-applied = الطلبات قيد النظر: { $applications }

board-by-each-country = بحسب البلد

board-scores-in-words = الطلبات التي لها درجة: { $applications }. ما لا تحسمه التقييمات: { $open }.

board-open-band = ما لا تحسمه التقييمات

board-wave = الدفعة { $number }

board-invited = مدعوون

board-written-to = أُرسلت رسالتهم

board-answered = أجابوا

board-accepted = قبلوا

board-to-know = ما ينبغي معرفته قبل التوقيع

board-whole = الاقتراح ككل

board-no-network = تُرسم الروابط السابقة واللاحقة بعد حضور المشاركين.

board-hopes-explained = كل نقطة مشارك، ولونها القطاع؛ ولا يُسمّى أحد. في جانبٍ الأزواج الأكثر وعداً، نحو ثلاثة لكل شخص؛ وفي الآخر الشراكات، ملونةً إن كانت مأمولة.

network-hoped = المأمول قبل الاجتماع

network-came = ما تحقق بعده

hopes-in-words = الأزواج المأمولة: { $hoped }. الأزواج في شراكات: { $formed }، منها المأمولة: { $fulfilled }.

## The form of a call: files and questions of a meeting's own

form-own-questions = أسئلة خاصة بهذا الاجتماع

form-file = رسالة الترشيح، أو وثيقة أخرى تدعم طلبكم

form-file-kept = الملف الذي أرسلتموه ({ $kind }) محفوظ مع الاستمارة.

form-file-remove = إزالة الملف

form-fault-file = لم يُحفظ الملف: ليس ملف PDF أو PNG أو JPEG كاملاً، أو يتجاوز { $most } ميغابايت

form-fault-files = لم يُحفظ الملف لأن الملفات المرسلة كثيرة، أما ما كتبتموه فقد حُفظ. يُرجى المحاولة لاحقاً أو إرسال الملف إلى الأمانة بالبريد الإلكتروني

form-fault-number = يُرجى كتابة عدد بالأرقام، مثل 12 أو 1.5

form-fault-choice = يُرجى الاختيار من الإجابات المعروضة

## Problems of ConveneCore

question-key-shape = المفتاح { $given } لا يتألف من 24 حرفاً صغيراً ورقماً وشرطة على الأكثر تبدأ بحرف

choice-key-shape = المفتاح { $given } لا يتألف من 24 حرفاً صغيراً ورقماً وشرطة على الأكثر

question-choices = عدد الخيارات { $count }، والمطلوب من 2 إلى { $most }

question-without-choices = له خيارات، والسؤال من نوع { $kind } لا خيارات له

question-not-above = ليس { $question } سؤالاً سابقاً لهذا السؤال يُجاب عنه بنعم أو لا أو بخيار

condition-without-answers = لا يذكر أي إجابة

own-answer-not-asked = لا يُسأل عنه بعد الإجابة المعطاة عن { $question }

own-answer-no-number = ليس { $given } عدداً مثل 12 أو 1.5

no-own-question = ليس سؤالاً من أسئلة الاجتماع، وهي { $known }

no-own-questions = ليس للاجتماع أسئلة خاصة به

## Refusals of ConveneService

no-file-of = لا يوجد ملف مع طلب يعنيه { $text }، أو هناك أكثر من ملف
    .next = يُنظر فيما ورد بالاستمارة

bad-cells =
    { $count ->
        [one] لا يمكن قبول بيان واحد
        [two] لا يمكن قبول بيانين
        [few] لا يمكن قبول { $count } بيانات
        [many] لا يمكن قبول { $count } بياناً
       *[other] لا يمكن قبول { $count } بيان
    } مما أُعطي؛ ولم يُكتب شيء
    .next = يُصحَّح المذكور ويُعاد الأمر

own-answers-unasked = أُعطيت في { $code } إجابات لا يُسأل عنها
    .next = يُجاب أيضاً عمّا تتوقف عليه

## Problems of ConveneService

own-answer-outdated = تغيّر السؤال منذ ذلك الحين: لم يعد «{ $said }» جواباً عنه وتُرك

## طرق الدخول: رسالة الرابط

sign-in-address-kept = يُرسَل رابط دخول { $login } إلى { $address } عند طلبه في الصفحة ‎/sign-in

sign-in-address-forgotten = لن يُرسَل بعد الآن رابط دخول لحساب { $login }

sign-ins-wait = طُلب رابط دخول ولم يُرسَل بعد. ومن يرسله يمكنه الدخول به، فلا يرسله إلا مدير الحسابات بتشغيل convene worker أو convene invitation send

sign-in-by-letter = رابط بالبريد الإلكتروني

sign-in-address = عنوان البريد الإلكتروني لحسابكم

sign-in-ask = إرسال رابط

sign-in-letter-may-come = إذا كان هذا العنوان لأحد الحسابات فإن رسالة تحمل رابطاً في طريقها إليه. ويصلح الرابط مرة واحدة خلال 15 دقيقة، ويمكن طلب رابط جديد بعد خمس دقائق.

sign-in-letter-title = رابط الدخول الخاص بكم

sign-in-letter-why = طُلب بهذا العنوان الإلكتروني رابط للدخول إلى صفحات الاجتماعات لدى { $convener }.

sign-in-letter-link = للدخول يُرجى فتح هذا الرابط خلال 15 دقيقة في أي متصفح، ثم الضغط على الزر في صفحته. ويصلح مرة واحدة:

sign-in-letter-other = إذا لم تطلبوه فلا يلزمكم فعل شيء: لا يدخل أحد من دون هذا الرابط. ويُرجى عدم إحالة هذه الرسالة إلى غيركم.

## Refusals of ConveneStore

address-of-another-account = هذا العنوان لحساب آخر
    .next = يُعطى كل حساب عنواناً خاصاً به

password-set-soon = تُحدَّد كلمة المرور خلال 15 دقيقة من الدخول
    .next = يُعاد الدخول برابط، ثم تُحدَّد

## طرق الدخول: كلمة مرور ورموز من هاتف

sign-in-by-password = كلمة مرور ورمز

sign-in-login = اسم الدخول

sign-in-password = كلمة المرور

sign-in-code = رمز من هاتفكم أو رمز احتياطي

sign-in-wrong = اسم الدخول أو كلمة المرور أو الرمز غير صحيح، أو سبق استخدام الرمز. ويُرجى الانتظار دقيقة بعد عدة محاولات. ومن نسي كلمة المرور يطلب رابطاً بالبريد الإلكتروني.

sign-in-not-by-house = لا يُعتمد هنا خادم مؤسستكم الوسيط، أو أنه لا يسمّي أحداً له حساب. ويُرجى الدخول بطريقة أخرى.

password-title = كلمة المرور الخاصة بكم

password-none = ليست لكم كلمة مرور هنا، فدخولكم بالروابط.

password-since =
    { $codes ->
        [zero] كلمة المرور الخاصة بكم صالحة منذ { $day }، ولم يبق أي رمز احتياطي.
        [one] كلمة المرور الخاصة بكم صالحة منذ { $day }، وبقي رمز احتياطي واحد.
        [two] كلمة المرور الخاصة بكم صالحة منذ { $day }، وبقي رمزان احتياطيان.
        [few] كلمة المرور الخاصة بكم صالحة منذ { $day }، وبقيت { $codes } رموز احتياطية.
        [many] كلمة المرور الخاصة بكم صالحة منذ { $day }، وبقي { $codes } رمزاً احتياطياً.
       *[other] كلمة المرور الخاصة بكم صالحة منذ { $day }، وبقي { $codes } رمز احتياطي.
    }

password-what =
    { $signs ->
        [zero] كلمة المرور تلزم لها هاتف فيه تطبيق للرموز. ويُنهي تحديدُها جلساتكم الأخرى.
        [one] كلمة المرور من علامة واحدة على الأقل، ويلزم لها هاتف فيه تطبيق للرموز. ويُنهي تحديدُها جلساتكم الأخرى.
        [two] كلمة المرور من علامتين على الأقل، ويلزم لها هاتف فيه تطبيق للرموز. ويُنهي تحديدُها جلساتكم الأخرى.
        [few] كلمة المرور من { $signs } علامات على الأقل، ويلزم لها هاتف فيه تطبيق للرموز. ويُنهي تحديدُها جلساتكم الأخرى.
        [many] كلمة المرور من { $signs } علامة على الأقل، ويلزم لها هاتف فيه تطبيق للرموز. ويُنهي تحديدُها جلساتكم الأخرى.
       *[other] كلمة المرور من { $signs } علامة على الأقل، ويلزم لها هاتف فيه تطبيق للرموز. ويُنهي تحديدُها جلساتكم الأخرى.
    }

password-new = كلمة مرور جديدة

password-begin = متابعة

password-sign-in-anew = لتحديد كلمة مرور يُرجى الدخول من جديد برابط، فهي تُحدَّد خلال 15 دقيقة من ذلك.

password-telephone = 1. هاتفكم

password-telephone-how = يُقرأ هذا الرسم بتطبيق الرموز. ويُعرض مرة واحدة.

password-picture = رمز استجابة سريعة فيه سر تطبيق الرموز

password-typed = إذا تعذرت قراءة الرسم فيُكتب ما يلي:

password-on-this-telephone = فتح في تطبيق على هذا الهاتف

password-recovery = 2. الرموز الاحتياطية

password-recovery-what = كل منها يتيح الدخول مرة واحدة بدلاً من الرمز إذا فُقد الهاتف. ويُرجى حفظها في مكان آمن، فهي تُعرض مرة واحدة.

password-confirm = 3. التأكيد

password-again = كلمة المرور نفسها مرة أخرى

password-first-code = الرمز الذي يعرضه الهاتف الآن

password-count = تحديد كلمة المرور

password-counts = كلمة المرور صالحة من الآن. وانتهت جلساتكم الأخرى.

password-not-confirmed = الرمز غير صحيح، أو أن كلمة المرور غير التي بدأتم بها. ولم يتغير شيء.

password-forgotten = نُسيت كلمة مرور { $login } وانتهت جلساته

password-of-nobody = ليس لحساب { $login } كلمة مرور للصفحات

password-kept = لحساب { $login } كلمة مرور للصفحات منذ { $day }

## طرق الدخول: خادم المؤسسة الوسيط

proxy-believed = يُعتمد خادم المؤسسة الوسيط بهذا السر

proxy-believed-since = يُعتمد خادم وسيط للمؤسسة بسرّه منذ { $day }

proxy-forgotten = لا يُعتمد أي خادم وسيط في تعريف الأشخاص

## Refusals of ConveneService

page-password-short =
    { $signs ->
        [zero] كلمة المرور قصيرة
        [one] كلمة المرور من علامة واحدة على الأقل
        [two] كلمة المرور من علامتين على الأقل
        [few] كلمة المرور من { $signs } علامات على الأقل
        [many] كلمة المرور من { $signs } علامة على الأقل
       *[other] كلمة المرور من { $signs } علامة على الأقل
    }
    .next = يسهل تذكّر عدة كلمات لا صلة بينها

page-password-long = كلمة المرور من 256 بايتاً على الأكثر
    .next = تُختار كلمة أقصر

page-password-plain = كلمة المرور هذه سهلة التخمين: علاماتها المختلفة قليلة، أو أنها لا تكاد تزيد على اسمكم
    .next = يسهل تذكّر عدة كلمات لا صلة بينها

sign-in-address-unusable = لا يمكن توجيه الرسائل إلى { $address }
    .next = يُكتب عنوان مثل office@example.org

proxy-secret-short = سر الخادم الوسيط من 32 علامة على الأقل في سطره الأول
    .next = يُنشأ سر لا يخمّنه أحد، مثلاً بالأمر openssl rand -hex 32

## Refusals of ConvenePortal

sign-in-header-unusable = لا يصلح { $given } رأساً يسمّي به خادم وسيط شخصاً ما
    .next = يُعطى CONVENE_SIGN_IN_HEADER اسماً خاصاً من حروف وأرقام وواصلات، مثل X-Remote-User

## Who looked at what

title-page = الصفحة

## طرق الدخول: الخروج

sign-out-everywhere = الخروج من كل مكان

sign-out-everywhere-what = يُنهي هذا كل جلسات حسابكم وروابطه ورموز برامجه، ومنها هذه الجلسة.

## Registration and travel: the information sheet behind a link

sheet-page = استمارة المعلومات

sheet-fill-in = ملء استمارة المعلومات الخاصة بسفركم

sheet-until = يُرجى ملؤها في موعد أقصاه { $day }. ويمكنكم حفظ جزء منها الآن والعودة بالرابط نفسه.

sheet-kept = حُفظت استمارتكم

sheet-whole = لا ينقص شيء من بيانات جواز سفركم.

sheet-missing = ينقص من بيانات جواز سفركم ما يلي، وهو لازم حيثما تُطلب تأشيرة:

sheet-not-kept = لم تُحفظ الاستمارة: يُرجى النظر في ما أُشير إليه

sheet-passport = جواز سفركم

sheet-sealed = يُختم ما تكتبونه هنا في الحال، ولا يفتحه إلا القائمون على ترتيب التأشيرات. ولا تعرضه هذه الصفحة بعد ذلك.

sheet-journey = سفركم

sheet-stay = إقامتكم

sheet-tickets-by = تُشترى التذاكر في موعد أقصاه { $day }.

sheet-ticketed = اشتُريت التذاكر. وإن لزم تغيير السفر فيُرجى الكتابة إلى الأمانة.

sheet-visas-by = يمكن طلب التأشيرات حتى { $day }.

sheet-yes = نعم

sheet-no = لا

sheet-time-hint = مثل 14:30

sheet-day-hint = السنة ثم الشهر ثم اليوم، مثل 2031-05-28

sheet-name-hint = كما هو مطبوع فيه

sheet-field-kept = هذا محفوظ. تُترك الخانة فارغة للإبقاء عليه، أو يُكتب من جديد.

sheet-erased = تُمحى بيانات جواز سفركم بعد الاجتماع بوقت قصير. ويمكنكم سحبها الآن وسحب موافقتكم معها.

sheet-drop = سحب ما ذكرته عن جواز سفري

sheet-consent = أوافق على أن تحتفظ { $convener } بهذه المعلومات لترتيب سفري إلى { $meeting }، وأن تقدمها إلى الحكومة المضيفة لأجل التأشيرة، وإلى الفندق ومن يستقبلونني ويؤمّنون إقامتي، كلٌ بقدر حاجته. ويمكنني سحب هذه الموافقة هنا في أي وقت، أو بالكتابة إلى { $contact }.

sheet-consent-field = الموافقة

passport-name = الاسم كما في جواز السفر

passport-number = رقم جواز السفر

passport-nationality = الجنسية

passport-issued-on = تاريخ الإصدار

passport-expires-on = صالح حتى

passport-born-on = تاريخ الميلاد

passport-birthplace = مكان الميلاد

## Talk: Registration and travel

sheets-asked = تُطلب استمارات المعلومات حتى { $day }، في الصفحة التي يفتحها رابط كل من قبل الدعوة.

passport-recorded = حُفظت بيانات جواز سفر { $person } مختومة.

sheets-taken =
    { $count ->
        [zero] لم تُدرج أي استمارة معلومات
        [one] أُدرجت استمارة معلومات واحدة
        [two] أُدرجت استمارتا معلومات
        [few] أُدرجت { $count } استمارات معلومات
        [many] أُدرجت { $count } استمارة معلومات
       *[other] أُدرجت { $count } استمارة معلومات
    }

ask-ticket-change = كان ينبغي شراء التذاكر في موعد أقصاه { $day }: هل سُئل عن كلفة هذا التغيير وعمّن يدفعها؟

due-sheets-missing =
    { $count ->
        [zero] لا تنقص أي استمارة معلومات
        [one] تنقص استمارة معلومات واحدة
        [two] تنقص استمارتا معلومات
        [few] تنقص { $count } استمارات معلومات
        [many] تنقص { $count } استمارة معلومات
       *[other] تنقص { $count } استمارة معلومات
    }

due-passports-short =
    { $count ->
        [zero] لا ينتهي أي جواز سفر قبل مضي ستة أشهر على المغادرة
        [one] ينتهي جواز سفر واحد قبل مضي ستة أشهر على المغادرة
        [two] ينتهي جوازا سفر قبل مضي ستة أشهر على المغادرة
        [few] تنتهي { $count } جوازات سفر قبل مضي ستة أشهر على المغادرة
        [many] ينتهي { $count } جواز سفر قبل مضي ستة أشهر على المغادرة
       *[other] ينتهي { $count } جواز سفر قبل مضي ستة أشهر على المغادرة
    }

due-visas =
    { $count ->
        [zero] لا تأشيرات يتعين طلبها
        [one] تأشيرة واحدة يتعين طلبها
        [two] تأشيرتان يتعين طلبهما
        [few] { $count } تأشيرات يتعين طلبها
        [many] { $count } تأشيرة يتعين طلبها
       *[other] { $count } تأشيرة يتعين طلبها
    }

due-tickets-late =
    { $count ->
        [zero] لا سفر مجهولاً بعد موعد شراء التذاكر
        [one] سفر واحد لا يُعرف، وكان ينبغي شراء التذاكر
        [two] سفران لا يُعرفان، وكان ينبغي شراء التذاكر
        [few] { $count } أسفار لا تُعرف، وكان ينبغي شراء التذاكر
        [many] { $count } سفراً لا يُعرف، وكان ينبغي شراء التذاكر
       *[other] { $count } سفر لا يُعرف، وكان ينبغي شراء التذاكر
    }

title-sheet = الاستمارة

title-passport = جواز السفر

title-emergency = في الطوارئ

state-came = وردت

state-missing = ناقص

state-whole = كامل

state-in-part = جزئياً

state-too-short = قصير الأجل

## Refusals of ConveneCore

may-not-handle-travel = لا يحق لـ{ $name } فتح جوازات السفر
    .next = يُطلب ذلك ممن له أحد الأدوار التالية: { $roles }؛ أو إسناد الدور من المسؤول

passport-unusable = لم تُذكر بيانات جواز السفر على نحو يمكن حفظه
    .next = يُذكر ما ورد في القائمة كما هو في جواز السفر

bad-rows-of-sheets =
    تعذرت قراءة { $count ->
        [zero] أي موضع
        [one] موضع واحد
        [two] موضعين
        [few] { $count } مواضع
        [many] { $count } موضعاً
       *[other] { $count } موضع
    } في جدول الاستمارات؛ ولم يُسجَّل شيء
    .next = تُصحَّح: الأيام مثل 2031-05-28، والجنسية مثل LB

## Problems of ConveneCore

no-passport-number = هذا ليس رقم جواز سفر

passport-day-to-come = لم يحن { $day } بعد

passport-ends-before-issue = ينتهي جواز السفر قبل إصداره في { $day }

passport-before-birth = جواز السفر أقدم من حامله المولود في { $day }

## Refusals of ConveneService

passports-without-clock = لم يحدد أحد كم تُحفظ بيانات جوازات السفر
    .next = يُحدَّد عدد الأيام التي تُمحى بعدها عقب الاجتماع

sheets-after-meeting = يبدأ الاجتماع في { $starts }، قبل { $day }
    .next = يُذكر يوم قبل بدئه

passport-key-missing = هذا الجواز مختوم لمفتاح الدار { $name }، وليس هو في { $path }
    .next = يُعاد ملف المفاتيح إلى موضعه أو يُسمى في CONVENE_KEY

passport-seal-broken = ليست بيانات هذا الجواز المحفوظة كما خُتمت
    .next = تُطلب البيانات من جديد، ويُنظر في ما غيّرها

## Problems of ConveneService

sheet-without-consent = لا تُحفظ الاستمارة إلا بموافقتكم

## Refusals of ConveneStore

passport-not-by-right = لا يفتح جوازات السفر ولا يسجلها إلا القائمون على السفر
    .next = يُطلب من المسؤول إسناد الدور travel_officer

## Papers: lists of travel

visa-list = كشف التأشيرات

about-visa-list = من تُطلب لهم تأشيرات من الحكومة المضيفة؛ مرفق بمذكرة شفوية.

access-list = كشف الدخول

about-access-list = من يُسمح لهم بدخول المبنى.

pick-up-list = كشف الاستقبال

about-pick-up-list = من يُستقبل ومتى وأين.

rooming-list = كشف الإقامة

about-rooming-list = من يقيم وأين وكم ليلة.

meal-list = الوجبات

about-meal-list = عدد من يأكلون كل صنف في كل يوم.

list-change = التغيير

list-new = جديد

list-changed = تغيّر

list-gone = وردت أسماؤهم في الكشف عند آخر طبع ولم تعد ترد: { $names }

list-empty = لا أحد في هذا الكشف.

list-arrives = الوصول

list-departs = المغادرة

list-nights = الليالي

list-allergies = الحساسية

list-meals-changed =
    { $count ->
        [zero] لم يتغير شيء منذ آخر طبع.
        [one] تغيّر ذلك لشخص واحد منذ آخر طبع.
        [two] تغيّر ذلك لشخصين منذ آخر طبع.
        [few] تغيّر ذلك لـ{ $count } أشخاص منذ آخر طبع.
        [many] تغيّر ذلك لـ{ $count } شخصاً منذ آخر طبع.
       *[other] تغيّر ذلك لـ{ $count } شخص منذ آخر طبع.
    }

list-of-visas = مرفق بمذكرة شفوية من { $convener }: قائمة المشاركين المطلوب لهم تأشيرات دخول.

list-of-access = يشارك المذكورون أدناه في الاجتماع ويُسمح لهم بالدخول.

list-of-pick-up = بحسب وقت الوصول؛ ومن لا يُعرف وقت وصولهم في آخر الكشف.

list-of-rooming = بحسب الفندق؛ ومن لم يذكروا مكان إقامتهم في آخر الكشف. والليالي بين قوسين هي ليالي الاجتماع حيث لا تُعرف أيام السفر.

## Registration and travel: who pays

budget-kept = يُدفع عن كل ليلة في المقعد المموَّل { $daily }.

payer-recorded = سُجلت الجهة التي تتحمل نفقات سفر { $person }.

costs-are = تكلف المقاعد المموَّلة { $cost }.

costs-exceed = تكلف المقاعد المموَّلة { $cost }، أي ما يزيد على السقف بمقدار { $excess }.

due-over-ceiling = تتجاوز كلفة المقاعد المموَّلة السقف

title-total = المجموع

title-payer = الجهة الدافعة

title-nights = الليالي

title-subsistence = بدل الإقامة

title-terminals = مصروفات المحطات

title-ticket = التذكرة

state-payer-convener = الجهة الداعية

state-payer-self = على نفقته

allowance-list = البدلات

about-allowance-list = ما يتسلمه شاغلو المقاعد المموَّلة، للتوقيع عليه.

list-subsistence = بدل الإقامة اليومي

list-terminals = مصروفات محطات السفر

list-given = المبلغ المتسلَّم

list-of-allowances = تسلّم المذكورون أدناه المبلغ المبيّن أمام أسمائهم. والليالي بين قوسين هي ليالي الاجتماع حيث لا تُعرف أيام السفر.

## Refusals of ConveneCore

budget-of-currencies = تكون الميزانية بعملة واحدة، وقد ذُكر هنا { $currencies }
    .next = تُذكر المبالغ كلها بالعملة نفسها

sum-too-great = { $sum } مبلغ أكبر مما يجوز: لا يتجاوز المبلغ { $most }
    .next = يُذكر مبلغ ضمن هذا الحد؛ ويُنظر في المسجَّل

## Refusals of ConveneService

budget-has-tickets = سُجلت تذاكر بعملة الميزانية
    .next = يُبقى على العملة، أو يُنظر لمن سُجلت تذكرة

ticket-of-others = التذكرة لمقعد مموَّل تتحمله الجهة الداعية
    .next = يُذكر convener، أو تُترك التذكرة

no-travel-budget = لم يحدد أحد ما يُدفع عن المقاعد المموَّلة
    .next = يُحدَّد ذلك بعملة واحدة

costs-beyond-counting = تكلفة المقاعد المموَّلة أكبر مما يمكن حسابه
    .next = تُصحَّح أيام سفر { $code }

## Partner meetings: meetings of two beside the round tables

page-partners = لقاءات الشركاء

page-partners-what = على هامش الموائد المستديرة، يلتقي من يطلب ذلك شخصاً آخر في كل مرة لبضع دقائق. وتعرض الأمانة اللقاءات، ولا يُعقد أي منها إلا إذا قبله الطرفان.

page-partners-take-part = المشاركة في لقاءات الشركاء

page-partners-takes-part = أنتم تشاركون في لقاءات الشركاء

page-partners-consent = أشارك في لقاءات الشركاء أثناء { $meeting }. ويرى سائر المشاركين فيها اسمي ومنظمتي وبلدي، وتعرض عليّ { $convener } لقاءات معهم. ويمكنني الانسحاب في أي وقت، على هذه الصفحة.

page-partners-shows = يمكن لمن ألتقيهم أن يطلعوا على ما أقدمه وما أحتاج إليه وما يهمني من المواضيع؛ وأطلع على مثل ذلك عنهم إذا وافقوا هم أيضاً.

page-partners-join = المشاركة

page-partners-leave = إنهاء المشاركة

page-partners-wishes = من ترغبون في لقائه

page-partners-wishes-what = لا يُبلَّغ أحد بمن ترغبون في لقائه، إلا إذا كان هو أيضاً راغباً في لقائكم. ويمكنكم سحب الرغبة في أي وقت.

page-partners-wish = أرغب في اللقاء

page-partners-wish-of = أرغب في اللقاء: { $name }

page-partners-unwish = سحب الرغبة

page-partners-unwish-of = سحب الرغبة: { $name }

page-partners-offered = هذا اللقاء معروض عليكم. يُرجى الرد في موعد أقصاه { $day }.

page-partners-waits = لقد قبلتم. ويُعقد اللقاء متى قبل الطرف الآخر أيضاً.

page-partners-held = يُعقد هذا اللقاء، فقد قبله كلاكما.

page-partners-declined = لقد اعتذرتم عن هذا اللقاء.

page-partners-declined-yet = لقد اعتذرتم عن هذا اللقاء. ويمكنكم قبوله مع ذلك حتى { $day }؛ ويُعرض عندئذ على الطرف الآخر من جديد.

page-partners-none = لا يُعقد لقاء.

page-partners-accept = قبول

page-partners-accept-with = قبول: { $name }

page-partners-decline = اعتذار

page-partners-decline-with = اعتذار: { $name }

partners-both-wish = يرغب الطرفان في هذا اللقاء.

partners-both-accepted = قبل الطرفان هذا اللقاء.

partners-you-give = تقدمون ما يحتاج إليه الطرف الآخر: { $asset } ({ $topic })

partners-you-get = يقدم الطرف الآخر ما تحتاجون إليه: { $asset } ({ $topic })

partners-you-share = موضوع يهم الطرفين: { $topic }

partners-same-topic = الموضوع نفسه

partner-slips = بطاقات لقاءات الشركاء

about-partner-slips = بطاقة لكل من له لقاءات: متى وأين ومع من ولماذا.

partner-list = قائمة لقاءات الشركاء

about-partner-list = للأمانة: من يلتقي من، وإلى أي مائدة، فترة بعد فترة.

partners-slip-note = يُرجى الحضور إلى المائدة في الموعد، فاللقاء التالي يليه دون توقف. وما يرد هنا عن الآخرين مخصص لكم وحدكم.

partners-none-yet = لم يُتفق بعد على أي لقاء.

partners-when = الموعد

partners-where = المكان

partners-whom = الطرف الآخر

partners-why = سبب اللقاء

partners-one = المشارك

partners-with-whom = الطرف الآخر

object-partner-meeting = لقاء شركاء

title-room = القاعة

title-ends = النهاية

title-shows = يُطلع

title-meetings = اللقاءات

title-wished = يرغب فيه الطرفان

title-who-says = الرد

title-with-says = رد الطرف الآخر

state-offered = معروض

state-agreed = متفق عليه

state-lapsed = بلا رد

partner-slots-added =
    { $slots ->
        [zero] لم تُضف أي فترة
        [one] أُضيفت فترة واحدة
        [two] أُضيفت فترتان
        [few] أُضيفت { $slots } فترات
        [many] أُضيفت { $slots } فترة
       *[other] أُضيفت { $slots } فترة
    }

partner-slots-removed =
    { $slots ->
        [zero] لم تُحذف أي فترة
        [one] حُذفت فترة واحدة
        [two] حُذفت فترتان
        [few] حُذفت { $slots } فترات
        [many] حُذفت { $slots } فترة
       *[other] حُذفت { $slots } فترة
    }

partners-joined = { $code }: يشارك في لقاءات الشركاء

partners-left = { $code }: لم يعد يشارك في لقاءات الشركاء

partners-withdrawn =
    { $meetings ->
        [zero] لم يُسحب أي لقاء
        [one] سُحب لقاء واحد
        [two] سُحب لقاءان
        [few] سُحبت { $meetings } لقاءات
        [many] سُحب { $meetings } لقاءً
       *[other] سُحب { $meetings } لقاء
    }

partners-offered =
    { $meetings ->
        [zero] لم يُعرض أي لقاء
        [one] عُرض لقاء واحد
        [two] عُرض لقاءان
        [few] عُرضت { $meetings } لقاءات
        [many] عُرض { $meetings } لقاءً
       *[other] عُرض { $meetings } لقاء
    }

partners-ended =
    { $meetings ->
        [zero] لم ينتهِ أي لقاء
        [one] انتهى لقاء واحد لم يُرد عليه أو تعذر عقده
        [two] انتهى لقاءان لم يُرد عليهما أو تعذر عقدهما
        [few] انتهت { $meetings } لقاءات لم يُرد عليها أو تعذر عقدها
        [many] انتهى { $meetings } لقاءً لم يُرد عليها أو تعذر عقدها
       *[other] انتهى { $meetings } لقاء لم يُرد عليها أو تعذر عقدها
    }

partners-gave-way =
    { $meetings ->
        [zero] لم يُستبدل أي لقاء
        [one] استُبدل لقاء واحد بما هو أفضل
        [two] استُبدل لقاءان بما هو أفضل
        [few] استُبدلت { $meetings } لقاءات بما هو أفضل
        [many] استُبدل { $meetings } لقاءً بما هو أفضل
       *[other] استُبدل { $meetings } لقاء بما هو أفضل
    }

partners-planned = اللقاءات: { $meetings }؛ المشاركون: { $people }؛ لكل منهم من { $least } إلى { $most }؛ { $share } في المائة من أقصى قيمة ممكنة

partners-without = بلا لقاء: { $people }

partner-meeting-stands = { $code }: { $status }

## Refusals of ConveneService

no-partner-slots = لا توجد فترات للقاءات الشركاء
    .next = تُضاف فترات

too-few-partners =
    { $people ->
        [zero] لا يشارك أحد بعد في لقاءات الشركاء
        [one] لا يشارك في لقاءات الشركاء إلا شخص واحد
        [two] لا يشارك في لقاءات الشركاء إلا شخصان
        [few] لا يشارك في لقاءات الشركاء إلا { $people } أشخاص
        [many] لا يشارك في لقاءات الشركاء إلا { $people } شخصاً
       *[other] لا يشارك في لقاءات الشركاء إلا { $people } شخص
    }
    .next = يطلب المشاركون ذلك عبر روابطهم أو من الأمانة

no-such-room-of-meeting = ليس للاجتماع قاعة بهذا الاسم: { $room }
    .next = تُذكر واحدة مما يلي: { $rooms }

partners-at-own-request = { $code }: عيّنته دولة، ولا يشارك في لقاءات الشركاء إلا بطلب منه
    .next = يُذكر أنه طلب ذلك إن كان قد طلبه

takes-no-part-in-partners = { $code }: لا يشارك في لقاءات الشركاء
    .next = يُطَّلع على المشاركين فيها

partner-meeting-of-others = { $code }: ليس من لقاءات { $who }
    .next = يُنظر لمن هو

partner-meeting-ended = { $code }: انتهى هذا اللقاء
    .next = يُنظر في حالته؛ ويمكن لمن اعتذر عنه أن يقبله مع ذلك ما دام الشخصان متفرغين والمائدة متاحة

no-such-partner-meeting = لا يوجد لقاء شركاء بالرمز { $code }
    .next = يُطَّلع على اللقاءات القائمة

no-such-partner-slot = لا توجد فترة برقم { $slots } للقاءات الشركاء
    .next = يُطَّلع على الفترات القائمة

partner-slot-in-use =
    { $count ->
        [one] في الفترة { $used } لقاءات قائمة: { $codes }
        [two] في الفترتين { $used } لقاءات قائمة: { $codes }
        [few] في الفترات { $used } لقاءات قائمة: { $codes }
        [many] في الفترات { $used } لقاءات قائمة: { $codes }
       *[other] في الفترات { $used } لقاءات قائمة: { $codes }
    }
    .next = تُسحب اللقاءات أولاً، ثم تُحذف الفترات

no-partner-slip = { $code }: ليس له لقاء قبله الطرفان
    .next = يُنظر في حالة اللقاءات

page-partner-meeting-gone = لم يعد هذا اللقاء معروضاً
    .next = يُكتب إلى { $contact }

## Refusals of ConveneStore

partner-slot-not-free = تتداخل فترة مع أخرى، أو تقع في يوم لا اجتماع فيه، أو في قاعة تُعقد فيها جلسة
    .next = يُنظر في الفترات والبرنامج، ويُختار وقت آخر أو قاعة أخرى

partners-asked-themselves = لا يشارك في لقاءات الشركاء إلا من يشارك في الاجتماع وطلب ذلك بنفسه
    .next = يُطَّلع على المشاركين فيها

partner-meetings-changed = أحد الشخصين غير متفرغ آنذاك، أو لم تعد المائدة أو الشخصان متاحين
    .next = يُنظر في حالة اللقاءات، ثم توضع خطة جديدة

partner-slots-in-room = للقاءات الشركاء فترات في قاعة ستُحذف
    .next = تُحذف الفترات أولاً، أو تبقى القاعة

partner-slot-in-the-way = تُعقد جلسة في القاعة نفسها خلال فترة للقاءات الشركاء، أو تقع فترة في يوم لا اجتماع فيه
    .next = يُختار وقت آخر أو قاعة أخرى للجلسة، أو تُحذف الفترة

## The evaluation: what participants thought of the meeting

evaluation-title = تقييم الاجتماع

about-evaluation = صفحة واحدة يقول فيها المشاركون رأيهم في الاجتماع من دون أسماء.

evaluation-without-name = يُرجى أن تذكروا رأيكم في الاجتماع ليكون الاجتماع المقبل أفضل. لا يُطلب أي اسم. تُعدّ الإجابات معاً ولا تُحفظ ورقة أحد؛ ويُرجى ألا يرد في الكتابة ما يدل على هوية كاتبها.

evaluation-scale = تتدرج العلامات من 1، أي لا أوافق إطلاقاً، إلى 5، أي أوافق تماماً. ويُترك ما لا ترغبون في الإجابة عنه.

evaluation-question = السؤال

evaluation-answered = الإجابات

evaluation-mean = المتوسط

evaluation-hand-in = يُرجى تسليم الصفحة إلى مكتب التسجيل من دون اسم.

evaluation-relevance = موضوع الاجتماع مهم لعملي

evaluation-tables = كانت الموائد المستديرة مفيدة

evaluation-people = التقيت أشخاصاً ما كنت لألتقيهم لولا الاجتماع

evaluation-partners = أنوي العمل مع شخص التقيته هنا

evaluation-organisation = كان الاجتماع حسن التنظيم

evaluation-otherwise = ما الذي ينبغي عمله على نحو مختلف في المرة المقبلة؟

report-evaluation = التقييم

report-evaluated = سُئل المشاركون في الختام، من دون أسماء، عن رأيهم في الاجتماع، بعلامات تتدرج من 1، أي لا أوافق إطلاقاً، إلى 5، أي أوافق تماماً:

evaluation-of-few = لا تُذكر علامات الأسئلة التي قلّ عدد المجيبين عنها عن { $fewest }.

evaluation-until = يمكنكم الإجابة حتى { $day }.

evaluation-send = إرسال الإجابات

evaluation-once = تُرسل الصفحة مرة واحدة. ولا يستطيع أحد، ولا نحن، أن يعرف بعد ذلك أي الإجابات إجاباتكم، فلا يمكن تغيير شيء.

evaluation-back = العودة إلى التقييم

evaluation-not-taken-way = يُرجى الإجابة من صفحة التقييم التي فتحتها صفحتكم، وفي المتصفح نفسه.

evaluation-thanks = شكراً لكم

evaluation-thanks-way = عُدّ ما أرسلتموه من دون اسمكم. يمكنكم إغلاق الصفحة؛ وتُفتح صفحتكم بالرابط الوارد في رسالتكم.

evaluation-offer = ما رأيكم في الاجتماع؟ يقود الزر إلى صفحة لا تعرف من أنتم، وينسى هذا المتصفح صفحتكم عند فتحها؛ ويفتحها من جديد الرابط الوارد في رسالتكم. وهي تُسلَّم إليكم مرة واحدة وتبقى في هذا المتصفح أسبوعين.

evaluation-take = تقييم الاجتماع من دون اسم

evaluation-was-handed = فُتح التقييم من هنا. ولا يعرف أحد إن كنتم قد أجبتم. وهو باقٍ في المتصفح الذي فُتح فيه إلى أن تُرسلوه؛ أما في غيره فتُطلب الورقة.

## Talk: The evaluation

evaluation-is-prepared = لم يُسأل المشاركون شيئاً بعد

evaluation-is-open = مفتوح حتى { $day }؛ الإجابات: { $answers } من { $people }

evaluation-receipt = الإيصال: { $receipt }. به وبالإجابات نفسها تُسحب الاستمارة ما دام التقييم مفتوحاً؛ ولا يُعرض إلا مرة واحدة.

evaluation-is-closed = مغلق؛ الإجابات: { $answers } من { $people }

evaluation-asks = عدد الأسئلة المطروحة: { $number }

due-evaluation-open = التقييم مفتوح: الإجابات { $answers } من { $people }

title-question = السؤال

title-answered = الإجابات
title-evaluation = التقييم

title-mean = المتوسط

title-said = القول

state-prepared = مُعدّ

state-scale = علامات

state-text = كلمات

## Refusals of ConveneService

evaluation-without-words = السؤال { $number } بلا نص
    .next = يُذكر ما يُسأل عنه

evaluation-has-no-such-question = لا يوجد سؤال رقمه { $number }: عدد الأسئلة { $count }، ويمكن إضافة التالي حتى { $most }، ولا بد من بقاء واحد
    .next = يُطَّلع على الأسئلة

evaluation-answered-already = وردت إجابات من قبل ({ $count })، فتبقى الأسئلة كما أُجيب عنها
    .next = قراءة ما هو مطروح، والسؤال عن الباقي برسالة أو في المرة المقبلة

evaluation-ends-too-early = يبقى التقييم مفتوحاً إلى نهاية الاجتماع وإلى اليوم على الأقل: لا حتى { $day }
    .next = يُذكر { $first } أو يوم لاحق

evaluation-not-worded = أسئلة ناقصة ببعض لغات الاجتماع
    .next = يُطرح كل سؤال بجميع اللغات

evaluation-not-open = التقييم غير مفتوح
    .next = يُفتح

evaluation-receipt-unknown = لا استمارة محسوبة بهذه الإجابات تحت الإيصال { $receipt }
    .next = تُعطى الإجابات حرفياً كما حُسبت تحت هذا الإيصال

evaluation-sheet-unreadable = لا يمكن عدّ الورقة كما وردت
    .next = يُطَّلع على الأسئلة، وتُعطى علامات من 1 إلى 5

evaluation-sheet-empty = لا تُعدّ ورقة خالية من الإجابات
    .next = تُذكر إجابة مثل 1=4

evaluation-not-closed = تُقرأ الأرقام بعد إغلاق التقييم: فلو قُرئت مرتين وهو مفتوح لدلّت على ما أجاب به أحدهم بينهما
    .next = يُغلق

evaluation-of-draft = لم يكن لأحد أن يحضر اجتماعاً لم تُنشر الدعوة إليه
    .next = تُنشر أولاً

page-evaluation-handed = سُلّم إليكم التقييم من قبل، أو أنه مغلق
    .next = يُفتح في المتصفح الذي فُتح فيه أول مرة، أو يُكتب إلى { $contact }

page-evaluation-changed = تغيرت الأسئلة منذ أن فتحتم الصفحة
    .next = تُفتح الصفحة من جديد ويُجاب عنها

page-evaluation-empty = لم يُجب عن أي سؤال
    .next = يُجاب عن سؤال واحد على الأقل

page-evaluation-ended = أُجيب عن هذا التقييم، أو أنه مغلق: فهو يُرسل مرة واحدة
    .next = إن كنتم قد أرسلتموه فقد عُدّت إجاباتكم؛ شكراً لكم

## Problems of ConveneService

question-not-worded = غير مطروح بهذه اللغة: { $language }

## Refusals of ConveneCore

bad-rows-of-evaluation =
    { $count ->
        [one] موضع واحد
        [two] موضعان
        [few] { $count } مواضع
        [many] { $count } موضعاً
       *[other] { $count } موضع
    } في جدول الإجابات لا يمكن قراءتها؛ ولم يُعدّ شيء
    .next = تُصحَّح: كل صف ورقة، وكل عمود سؤال برقمه، والعلامات من 1 إلى 5

## Problems of ConveneCore

no-such-question-of-evaluation = ليس سؤالاً: عدد الأسئلة { $count }

no-mark-of-five = { $given } ليست علامة من 1 إلى 5

sheet-without-answer = بلا إجابة

## Refusals of ConveneStore

evaluation-questions-stay = وردت إجابات من قبل، فتبقى الأسئلة كما أُجيب عنها
    .next = قراءة ما هو مطروح، والسؤال عن الباقي برسالة أو في المرة المقبلة

## Projects of the plan of action

lack-approval = ترخيص
lack-data = بيانات
lack-expertise = خبرة
lack-finance = تمويل
lack-implementer = جهة منفّذة
lack-incubator = حاضنة
lack-owner = جهة صاحبة للمشروع
lack-technology = تقنية
lack-training = تدريب

place-lacking = ينقص { $code }: { $lack } ({ $number })

title-lack = النقص
title-lacks = ما ينقص
title-owner = صاحب المشروع
title-project = المشروع
state-planned = مقرّر
object-project = مشروع

nobody-could-fill = { $code }: لا أحد من المشاركين يعرض ما ينقص: { $lack } ({ $number })

lack-filled-by = { $lack }: { $name }

project-at-table = المشروع { $code }: { $title }

project-still-lacks = أدوار شاغرة: { $lacks }

charter-of-project = نشأت الشراكة من المشروع { $code }، { $title }.

## Refusals of ConveneService

no-such-project = لا يوجد مشروع { $code }
    .next = يُطّلع على المشاريع الموجودة

project-without-title = لكل مشروع عنوان
    .next = يُذكر عنوانه

project-not-kept = بعض ما ذُكر عن المشروع غير موجود؛ ولم يُسجَّل شيء
    .next = تُذكر النتائج والمواضيع والطاولات كما ترد في الاجتماع، والأشخاص والمنظمات كما ترد في الدليل

owners-unknown = ليس جميع أصحاب المشاريع في الدليل؛ ولم يُسجَّل شيء
    .next = تُستورد منظماتهم أولاً، أو يُحذف owner من الملف

projects-not-by-file = مشاريع { $code } غير ما في الملف: { $projects }
    .next = يُحذف projects من الملف ويُغيَّر كل مشروع على حدة

table-has-theme = موضوع المائدة { $table } هو { $code } من قبل
    .next = يُرفع ذلك المشروع عنها أولاً

project-is-no-theme = المشروع { $code } أُنجز أو انتهى ولا يكون موضوعاً لمائدة
    .next = يُذكر مشروع مقرر أو جارٍ

project-stands-so = { $code } جارٍ من قبل، أو أُنجز، أو انتهى
    .next = يُطّلع على حاله؛ ويُسحب آخر ما سُجِّل بالأمر undo

project-ended-without-reason = ينتهي المشروع لسبب
    .next = يُذكر السبب

no-such-lack = لا ينقص { $code } شيء برقم { $number }
    .next = يُطّلع على ما ينقصه

lack-is-filled = يتولى { $name } الرقم { $number } من { $code } من قبل
    .next = يُطّلع على من يتولى ماذا؛ ويُسحب ذلك بالأمر undo

## Problems of ConveneService

lack-unknown = ليس مما ينقص المشاريع؛ وينقصها واحد مما يلي: { $known }

table-has-project = موضوعها { $code } من قبل

## Problems of ConveneCore

not-of-meeting = ليس في الاجتماع { $name }

project-code-shape = يتألف الرمز من PR- تليه أربعة أرقام أو أكثر، مثل PR-0001

nobody-offers-what-lacks = { $lack }: لا يعرضه أحد من المشاركين

## Refusals of ConveneStore

project-words-too-long = في ما ذُكر عن المشروع كلمات أكثر مما يُقبل
    .next = يُذكر بكلمات أقل

project-refers-there = مشروع مرتبط بنتيجة أو موضوع أو طاولة ستُحذف
    .next = يُنظر أيها هو، ويُربط أولاً بغيرها أو يُنهى

## Projects that come with a plan

projects-taken-in =
    { $count ->
        [zero] لم يُسجَّل أي مشروع
        [one] سُجِّل مشروع واحد
        [two] سُجِّل مشروعان
        [few] سُجِّلت { $count } مشاريع
        [many] سُجِّل { $count } مشروعاً
       *[other] سُجِّل { $count } مشروع
    }

## Refusals of ConveneCore

bad-rows-of-projects =
    تعذرت قراءة { $count ->
        [zero] أي موضع
        [one] موضع واحد
        [two] موضعين
        [few] { $count } مواضع
        [many] { $count } موضعاً
       *[other] { $count } موضع
    } في جدول المشاريع؛ ولم يُسجَّل شيء
    .next = تُصحَّح: لكل مشروع عنوان، والطاولة رقم

## Problems of ConveneCore

project-untitled = المشروع بلا عنوان

no-table-number = { $given } ليس رقم طاولة

## Meetings of a series

object-recommendation = توصية
title-across-countries = بين البلدان
title-across-sectors = بين القطاعات
title-commitment = التعهد
title-kept-on = تاريخ الوفاء
title-new-ties = الروابط الجديدة
title-organisations = المؤسسات
title-session = الجلسة
title-taken-up = تابعها

report-followed = وقد عُقد الاجتماع متابعةً للاجتماع المعنون «{ $meeting }» ({ $dates }).
report-answered = وتابع الاجتماع التوصيات التالية الصادرة عن اجتماعات سابقة:
report-to = الجهة الموجَّهة إليها

report-recommended = { $number ->
        [zero] لم يعتمد الاجتماع أي توصية:
        [one] اعتمد الاجتماع التوصية التالية:
        [two] اعتمد الاجتماع التوصيتين التاليتين:
        [few] اعتمد الاجتماع التوصيات التالية، وعددها { $number }:
        [many] اعتمد الاجتماع التوصيات التالية، وعددها { $number }:
       *[other] اعتمد الاجتماع التوصيات التالية، وعددها { $number }:
    }

taken-up-by = تابع الاجتماع المعنون «{ $meeting }» ({ $dates }) التوصية { $number }.

aide-follows = يُعقد الاجتماع متابعةً للاجتماع المعنون «{ $meeting }» ({ $dates }).
aide-answers = وسيتابع الاجتماع التوصيات التالية الصادرة عن اجتماعات سابقة:

answers-recommendation = التوصية { $number } الصادرة عن الاجتماع المعنون «{ $meeting }» ({ $dates }): { $words }

answered-in-session = (الجلسة: { $session })

answered-by-project = (المشروع: { $code })

recommendations-of-meeting = التوصيات

recommendations-stand = المعتمد منها: { $number }، وتابعت اجتماعات لاحقة منها: { $taken }

network-of-series = شبكة سلسلة من الاجتماعات
series-before = قبل الاجتماع الأول
series-since = منذ ذلك الحين
series-meeting = الاجتماع
series-nodes = عدد المؤسسات والأفراد حتى حينه
series-new = الروابط الجديدة
series-across-sectors = بين القطاعات
series-across-countries = بين البلدان
series-alone = غير المرتبطين حتى حينه

evidence-hidden = تُحجب التعهدات التي قُطعت في اجتماعات سابقة ووُفي بها ما دامت استمارات التقييم مغفلة الأسماء.
kept-explained = يُعرض التعهد الذي وُفي به بعد اجتماع سابق بوصفه دليلاً يُستأنس به. وهو لا يضيف بذاته شيئاً إلى أي درجة، وعدم عرض شيء لا يُحسب على أحد.
kept-promise = تعهد وُفي به

kept-when = { $meeting }: قُطع التعهد على أن يُنفَّذ بحلول { $due }، وسُجّل الوفاء به في { $kept }

recommendation-kept = سُجّلت التوصية { $number }

recommendation-changed = عُدّلت التوصية { $number }

recommendation-answered = يتابع الاجتماع التوصية { $number } الصادرة عن { $code }

recommendation-unanswered = لم يعد الاجتماع يتابع التوصية { $number } الصادرة عن { $code } على هذا النحو

meeting-follows-one = { $code } يلي { $earlier }

meeting-follows-nothing = { $code } لا يلي أي اجتماع سابق

promises-recalled = { $count ->
        [0] لا يُعرض على المقيّمين أي تعهد وُفي به
        [zero] لا يُعرض على المقيّمين أي تعهد وُفي به
        [one] يُعرض على المقيّمين تعهد واحد وُفي به
        [two] يُعرض على المقيّمين تعهدان وُفي بهما
        [few] تُعرض على المقيّمين { $count } تعهدات وُفي بها
        [many] يُعرض على المقيّمين { $count } تعهداً وُفي به
       *[other] يُعرض على المقيّمين { $count } تعهد وُفي به
    }

## Refusals of ConveneService

meeting-follows-itself = لا يمكن أن يلي { $code } نفسه
    .next = يُذكر اجتماع سابق من السلسلة

follows-a-draft = لا يمكن أن يلي { $code } الاجتماع { $earlier }، إذ لم تُنشر الدعوة إليه
    .next = تُنشر الدعوة إليه أولاً، أو يُذكر اجتماع آخر

follows-a-later = لا يمكن أن يلي { $code } الاجتماع { $earlier }، إذ لا يبدأ قبله
    .next = يُذكر اجتماع عُقد قبله

follows-none = لا يلي { $code } أي اجتماع سابق
    .next = يُذكر أولاً أي اجتماع يليه

not-in-series = ليس { $earlier } من الاجتماعات التي يليها { $code }: { $series }
    .next = يُذكر واحد منها، أو يُذكر أي اجتماع يليه هذا الاجتماع

recommendations-answered = يتابع { $code } التوصية { $number } الصادرة عن { $earlier }، فيبقى في هذه السلسلة
    .next = تُسحب أولاً متابعته لها

recommended-nothing = لكل توصية نص
    .next = يُذكر ما يوصى به

no-such-recommendation = لا توجد توصية { $number } صادرة عن { $code }
    .next = يُطّلع على التوصيات الموجودة

no-such-answer = لا تُتابَع التوصية { $number } الصادرة عن { $earlier } على هذا النحو
    .next = يُطّلع على ما يُتابَع وكيف

other-convener = الجهة الداعية إلى { $code } ليست هي الداعية إلى { $earlier }، فلا يُنقل شيء من أحدهما إلى الآخر
    .next = يرى المقيّمون ما يرد في الطلبات

## Problems of ConveneService

meeting-is-followed = يليه { $code }

## Refusals of ConveneStore

recommendation-words-too-long = في ما ذُكر عن التوصية كلمات أكثر مما يُقبل
    .next = يُذكر بكلمات أقل

recommendation-refers-there = جلسة أو مشروع سيُحذف وبه تُتابَع توصية
    .next = يُنظر أيهما هو، وتُسحب متابعته أولاً

series-stays = يلي هذا الاجتماع اجتماع لاحق
    .next = يُذكر أولاً أنه لا يلي أي اجتماع
## Refusals of ConveneStore

not-distributable = لا يمكن بعدُ توزيع قاعدة البيانات على عدة أجهزة؛ ولم يُنقل شيء
    .next = يُنفَّذ ما هو مذكور بهذا الترتيب ثم تُعاد المحاولة

## Problems of ConveneStore

engine-missing =
    لا تحتوي على Citus: يُذكر في shared_preload_libraries على كل جهاز، ثم يُنفَّذ فيه CREATE EXTENSION citus
engine-old = إصدار قديم: يلزم الإصدار 13.2 أو ما بعده
login-not-above = ليس مستخدماً متميزاً (superuser) كما يشترط Citus؛ يُذكر واحد في CONVENE_DATABASE
workers-missing =
    لا يضم جهازاً آخر: SELECT citus_set_coordinator_host(…) ثم citus_add_node(…) لكل جهاز
machine-refused = رفض أحد الأجهزة: { $reason }

## Problems of ConveneKeeping

policies-other-elsewhere =
    جداول يُظهر أحد الأجهزة من صفوفها غير ما يظهر هنا: { $tables }؛ يُعاد توزيعها انطلاقاً من نسخة احتياطية

## Talk: Rows on several machines

tables-by-meeting = بحسب الاجتماع (الجداول: { $count }): { $tables }
tables-everywhere = كاملةً على كل جهاز (الجداول: { $count }): { $tables }
nothing-to-distribute = لا شيء يُنقل: جميع الجداول في مواضعها
database-distributed = صفوف كل اجتماع مجتمعة على واحد من الأجهزة
