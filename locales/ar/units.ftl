## Dates, durations and units; the code that joins them is in src/locale.

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

date-first-day = فاتح
date-day-month = { $day } { $month }
date-day-month-year = { $day } { $year }
date-weekday-day-month = { $weekday } { $date }
date-range = من { $from } إلى { $to }
date-at-time = { $date } على الساعة { $time }

duration-days =
    { $n ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }

unit-g = غ
unit-kg = كغ
unit-ml = مل
unit-l = لتر
unit-litre = لتر
unit-piece = قطعة
unit-pair = زوج
unit-byte = بايت
unit-kb = ك.ب
unit-mb = م.ب
unit-gb = ج.ب
