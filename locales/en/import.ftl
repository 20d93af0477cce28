## Importing CSV files, on the command line.

import-problem = Line { $line }, column “{ $column }”: { $message }
import-problem-in-line = Line { $line }: { $message }
import-done = { $added ->
    [one] { $added } record added
   *[other] { $added } records added
}, { $updated ->
    [one] { $updated } updated
   *[other] { $updated } updated
}.
import-progress = Import
import-rehearsed = Only a rehearsal, nothing was written.
import-refused = { $n ->
    [one] { $n } thing is left to correct. Nothing was written.
   *[other] { $n } things are left to correct. Nothing was written.
}
import-cells = The line has { $value } cells instead of { $allowed }. Check the quotes and separators.
import-column-missing = The column “{ $value }” is missing. Add it to the first line.
import-column-unknown = The column “{ $value }” is not expected. Rename or remove it. Possible columns: { $allowed }.
import-cooperative-mismatch = “{ $value }” is not the cooperative asked for. Write { $allowed } or leave the cell empty.
import-cooperative-missing = The cooperative is missing. Name it with --cooperative or in a column “cooperative”.
import-differs = This cell contradicts line { $allowed }. Leave it empty or copy line { $allowed }.
import-empty = This cell cannot stay empty. Fill it in.
import-food-mention = A food must carry this information to be published. Fill in the cell.
import-more-women-than-members = { $value } women among { $allowed } members. Write { $allowed } at most.
import-not-a-date = “{ $value }” is not a date. Write for example 2019-04-30 or 30/04/2019.
import-not-a-number = “{ $value }” is not a whole number within { $allowed }. Correct it.
import-not-a-phone = “{ $value }” is not a phone number. Write for example 06 12 34 56 78.
import-not-a-price = “{ $value }” is not a price in dirhams. Write for example 130 or 130.50.
import-not-a-slug = “{ $value }” does not suit an address. Write lower-case letters without accents, digits and hyphens, for example huile-argan.
import-not-an-email = “{ $value }” is not an e-mail address. Write for example salma@exemple.test.
import-not-an-ice = “{ $value }” is not an ICE number. Copy its 15 digits or leave the cell empty.
import-not-in-list = “{ $value }” is not known. Choose one of: { $allowed }.
import-not-months = “{ $value }” does not name months. Write for example 9 10 11, or 11-2 from November to February.
import-not-utf8 = The text is not UTF-8. Save the file as “CSV UTF-8”.
import-not-yes-or-no = “{ $value }” is not an answer. Write yes or no.
import-nothing = The file has no line below the titles. Add one.
import-one-of-a-kind = A one of a kind has a single line and a stock of 0 or 1. Correct the stock or write “no” in one_of_a_kind.
import-other-cooperative = The address “{ $value }” belongs to another cooperative. Choose another one.
import-repeated = “{ $value }” is already on line { $allowed }. Keep only one of the two lines.
import-sku-of-another-product = The reference “{ $value }” is that of the product { $allowed }. Choose another one.
import-too-long = The text is longer than { $allowed } characters. Shorten it.
import-unknown-commune = “{ $value }” is not the code of a commune. Look it up in the list of communes, for example 09.541.09.63.
import-unknown-cooperative = The cooperative “{ $allowed }” does not exist. Import it first or correct its name.
import-unreadable = This line cannot be read ({ $value }). Check the quotes.
