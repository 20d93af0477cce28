## The phrases of forms that came back: what to do, with an example.

form-summary =
    { $n ->
        [one] One thing left to correct
       *[other] { $n } things left to correct
    }
form-name = Write your name.
form-phone = Write a phone number, for example 06 12 34 56 78.
form-email = Write an e-mail address, for example nom@exemple.ma.
form-email-taken = An account already uses this address. Sign in.
form-password-short =
    { $min ->
        [one] Choose a password of at least { $min } character.
       *[other] Choose a password of at least { $min } characters.
    }
form-password-common = This password is too common. Choose another one.
form-credentials = The address and the password do not go together. Check them.
form-commune = Choose the delivery city.
form-address = Write the delivery address.
form-empty = Fill in this field.
form-too-long =
    { $max ->
        [one] Write at most { $max } character.
       *[other] Write at most { $max } characters.
    }
form-choice = Choose one of the options.
form-price = Write a price in dirhams, for example 145 or 64.50.
form-number = Write a whole number, for example 3.
form-number-range = Write a number between { $min } and { $max }.
form-date = Write a date, for example 03/11/2026.
form-ice = The ICE has 15 digits. Copy it from your certificate.
form-photo-heavy = The photo is too heavy ({ $size }). Choose one under { $max }.
form-photo-unreadable = This photo does not open. Send a JPEG, PNG or WebP photo.
form-photo-small = The photo is too small. Choose one at least { $min } pixels wide.

## The pages that stand in for one that cannot be shown; keys are built from the status.

error-400-title = We did not understand the request
error-400-text = Go back, reload the page and try again.
error-403-title = This page is not for this account
error-403-text = Sign in with another account. If you were sending a form, reload the page and try again.
error-404-title = This page does not exist
error-404-text = The link may be old. Search for the product or go back to the home page.
error-405-title = This address is not a page
error-405-text = Go back to the home page or search for the product.
error-408-title = Sending took too long
error-408-text = Nothing was saved. Try again when the network is better.
error-409-title = This page has changed meanwhile
error-409-text = Reload the page to see the latest version, then try again.
error-413-title = This file is too heavy
error-413-text = Choose a lighter photo and send it again.
error-421-title = This address is not ours
error-421-text = Open the site by its usual address.
error-429-title = Too many tries in a short time
error-429-text = Wait a few minutes, then try again.
error-500-title = The page could not be shown
error-500-text = The problem is ours. Try again in a moment.
error-503-title = The site is paused
error-503-text = We are back in a few minutes. Your orders are safe.
error-home = Back to the home page
error-reference = Reference to give us: { $reference }
