## Dates, durations and units; the code that joins them is in src/locale.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

date-first-day = 1
date-day-month = { $day } { $month }
date-day-month-year = { $day } { $year }
date-weekday-day-month = { $weekday } { $date }
date-range = { $from } to { $to }
date-at-time = { $date } at { $time }

duration-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

unit-g = g
unit-kg = kg
unit-ml = ml
unit-l = L
unit-litre = litre
unit-piece = piece
unit-pair = pair
unit-byte = B
unit-kb = kB
unit-mb = MB
unit-gb = GB
