## Dates, durations and units; the code that joins them is in src/locale.

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

date-first-day = 1er
date-day-month = { $day } { $month }
date-day-month-year = { $day } { $year }
date-weekday-day-month = { $weekday } { $date }
date-range = du { $from } au { $to }
date-at-time = { $date } à { $time }

duration-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }

unit-g = g
unit-kg = kg
unit-ml = ml
unit-l = L
unit-litre = litre
unit-piece = pièce
unit-pair = paire
unit-byte = o
unit-kb = ko
unit-mb = Mo
unit-gb = Go
