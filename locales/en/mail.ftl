## Mail: what every message has in common, then one paragraph per kind.

mail-brand = Twiza
mail-footer = You receive this message because this e-mail address was given on Twiza. Nobody reads this mailbox: please do not reply.
mail-hello = Hello { $name },
mail-hello-unnamed = Hello,
mail-line = { $quantity } × { $label }
mail-line-variant = { $product }, { $variant }

mail-parcel = Parcel { $n }: { $cooperative }
mail-parcel-reference = Parcel reference:
mail-way = Delivery:
mail-way-home = Home delivery by { $carrier }
mail-way-agency = Collect from a { $carrier } office
mail-way-collection = Collect from the cooperative
mail-carrier = Courier:
mail-tracking-number = Tracking number:
mail-expected = Expected:
mail-cash-courier = To pay to the courier, in cash: { $amount }. Have the exact change if you can.
mail-cash-cooperative = To pay to the cooperative, in cash: { $amount }.
mail-cash-nothing = Nothing to pay when it arrives.
mail-delivery-free = free
mail-sum = The sum
mail-goods = Products:
mail-delivery = Delivery:
mail-total = Total:
mail-delivered-to = Delivery address:
mail-withdrawal-title = Change your mind
mail-withdrawal = You have 7 days after each parcel arrives to change your mind, without giving a reason (law 31-08, article 36). You only pay for the return. Perishable or made-to-measure products are not taken back unless faulty.
mail-translation-title = Your order { $number } in English

mail-order-placed-subject = Your order { $number } is placed
mail-order-placed-cash = Thank you. You pay nothing now. Each parcel is paid in cash when it arrives.
mail-order-placed-transfer = Thank you. The cooperatives prepare your order as soon as your transfer arrives.
mail-order-button = Follow my order

mail-transfer-title = Your bank transfer
mail-transfer-amount = Amount:
mail-transfer-holder = Account holder:
mail-transfer-bank = Bank:
mail-transfer-rib = RIB (account number):
mail-transfer-reference = Reference to write:
mail-transfer-until = The products are kept for you until { $date }.
mail-transfer-instructions-subject = Pay your order { $number } by bank transfer
mail-transfer-instructions-intro = Here is what you need to pay your order.

mail-order-confirm-until = This is your first order: confirm it before { $when }. Without an answer, the products go back on sale.
mail-order-confirm-button = Confirm my order
mail-order-to-confirm-subject = Order { $reference }: call the buyer
mail-order-to-confirm-call = This is their first order and they left no e-mail. Call them before you pack, then note their answer on the order's page.
mail-order-to-confirm-button = See the order
mail-order-to-prepare-subject = Parcel { $reference } to prepare
mail-order-to-prepare-intro = { $cooperative } has a new order.
mail-ready-by = Hand over by:
mail-to-prepare = To put in the parcel
mail-buyer = For:
mail-city = City:
mail-note = Message from the buyer
mail-to-take-by-courier = The courier takes { $amount }.
mail-to-take-yourselves = You take { $amount } in cash.
mail-to-take-nothing = Already paid: nothing to take.
mail-prepare-button = Prepare the parcel

mail-parcel-packed-subject = Your parcel { $reference } is ready
mail-parcel-packed-intro = { $cooperative } has packed your parcel. The photo is on the page of your order.
mail-parcel-handed-over-subject = Your parcel { $reference } is on its way
mail-parcel-handed-over-intro = { $cooperative } has handed your parcel to the courier.
mail-parcel-delivered-subject = Your parcel { $reference } is delivered
mail-parcel-delivered-intro = The parcel of { $cooperative } has arrived. Thank you.
mail-parcel-delivered-withdrawal = You can change your mind until { $date }, without giving a reason.
mail-parcel-refused-subject = Your parcel { $reference } was refused
mail-parcel-refused-intro = The parcel of { $cooperative } was not accepted on delivery.
mail-parcel-refused-next = It goes back to the cooperative. You have nothing to pay for it.
mail-parcel-returned-subject = Your parcel { $reference } is back at the cooperative
mail-parcel-returned-intro = { $cooperative } has received your parcel back.
mail-parcel-returned-next = Anything you paid is given back within 15 days.
mail-parcel-cancelled-subject = Your parcel { $reference } is cancelled
mail-parcel-cancelled-intro = The parcel of { $cooperative } will not be sent.
mail-parcel-cancelled-next = You have nothing to pay for it. Anything you paid is given back within 15 days.

mail-submission-received-subject = “{ $product }” is in review
mail-submission-received-intro = We have your product. A message will tell you the outcome.
mail-submission-changes-requested-subject = “{ $product }”: a change is requested
mail-submission-changes-requested-intro = Your product was reviewed. Here is what to change.
mail-submission-changes-requested-next = Correct it, then send it again. Nothing you wrote is lost.
mail-submission-approved-subject = “{ $product }” is online
mail-submission-approved-intro = Your product was approved. Buyers can see it now.
mail-submission-refused-subject = “{ $product }” is not accepted
mail-submission-refused-intro = Your product was reviewed and cannot be sold on Twiza. Here is why.
mail-submission-refused-next = It stays among your drafts.
mail-submission-button = See my product
mail-submission-correct-button = Correct my product
mail-submission-product-button = See the product page

mail-set-password-subject = Choose your password
mail-set-password-intro = This link lets you choose your password. If you did not ask for it, leave this message aside.
mail-set-password-hours = { $hours ->
    [one] It works once, for { $hours } hour.
   *[other] It works once, for { $hours } hours.
}
mail-set-password-button = Choose my password

mail-invitation-subject = Invitation to join { $cooperative }
mail-invitation-intro = { $inviter } invites you to join { $cooperative } on Twiza.
mail-invitation-role = Your role:
mail-invitation-days = { $days ->
    [one] The link works once, for { $days } day. If you did not expect this message, leave it aside.
   *[other] The link works once, for { $days } days. If you did not expect this message, leave it aside.
}
mail-invitation-button = See the invitation
mail-member-subject = Your place in { $cooperative }
mail-member-role = Your role in { $cooperative } is now: { $role }.
mail-member-removed = You no longer belong to { $cooperative } on Twiza. If this is a mistake, speak to its manager.
mail-member-left = You have left { $cooperative } on Twiza.
mail-member-joined = { $name } accepted your invitation and now belongs to { $cooperative }.
mail-member-acts-for = In { $cooperative }, you now act for { $name }. What you do is kept in the journal.
mail-member-acted-for-by = In { $cooperative }, { $name } now acts for you. If you do not want this, speak to the manager.
mail-member-mandate-ended = In { $cooperative }, you no longer act for anybody else.
mail-member-button = See my account

## The viewer at /dev/mail, in development only.

dev-mail-title = Messages written by the site
dev-mail-none = No message yet.
dev-mail-to = To
dev-mail-subject = Subject
dev-mail-state = State
dev-mail-written = Written
dev-mail-waiting = waiting
dev-mail-sent = sent
dev-mail-dead = given up
dev-mail-html = In HTML
dev-mail-text = In text
dev-mail-error = Last failure
dev-mail-all = All messages

mail-confirm-address-subject = Confirm your e-mail address
mail-confirm-address-intro = You asked for an account on Twiza. Confirm that this address is yours. If you asked for nothing, leave this message aside: no account will be made.
mail-confirm-address-button = Confirm my address

mail-already-registered-subject = You already have an account
mail-already-registered-intro = Somebody, perhaps you, asked for an account with this address. It has one already: simply sign in.
mail-already-registered-forgotten = Forgot the password? The sign-in page helps you choose another, or come in without one.
mail-already-registered-button = Sign in

mail-sign-in-code-subject = Your sign-in code
mail-sign-in-code-intro = Type this code into the page where you asked for it, or open the link.
mail-sign-in-code-label = Code:
mail-sign-in-code-minutes = { $minutes ->
    [one] It works once, for { $minutes } minute.
   *[other] It works once, for { $minutes } minutes.
  }
mail-sign-in-code-warning = Give it to nobody: we will never ask you for it. If you asked for nothing, leave this message aside.
mail-sign-in-code-button = Sign in

mail-confirm-new-email-subject = Confirm your new address
mail-confirm-new-email-intro = You asked for your account to use this address. Confirm that it is yours. If you asked for nothing, leave this message aside.
mail-confirm-new-email-button = Use this address

mail-notice-device-subject = New sign-in to your account
mail-notice-device = Your account was just used on a new device: { $device }.
mail-notice-password-subject = Your password has changed
mail-notice-password = The password of your account was just changed. Other devices were signed out.
mail-notice-email-subject = Your account has another address
mail-notice-email = Your account now uses another e-mail address. This one no longer signs you in.
mail-notice-authenticator-added-subject = A code app protects your account
mail-notice-authenticator-added = From now on we ask for a code of the app at each sign-in. Keep your recovery codes.
mail-notice-authenticator-removed-subject = The code app was removed from your account
mail-notice-authenticator-removed = No app protects your account any more: the password alone gets in.
mail-notice-second-step-subject = Somebody may know your password
mail-notice-second-step = Somebody passed the first step of signing in, then typed many wrong codes. Without the right code they did not get in.
mail-notice-passkey-added-subject = A passkey was added to your account
mail-notice-passkey-added = This device can now sign in to your account: { $device }.
mail-notice-passkey-removed-subject = A passkey was removed from your account
mail-notice-passkey-removed = This device can no longer sign in to your account: { $device }.
mail-notice-refused-subject = Many wrong passwords for your account
mail-notice-refused = Somebody is trying to guess your password. We no longer take a password from an unknown device: come in from a device you have used before, or by a message without password. Then all is as before.
mail-notice-recovery-subject = A recovery code was used
mail-notice-recovery = { $n ->
    [one] Somebody came into your account with a recovery code. One is left.
   *[other] Somebody came into your account with a recovery code. { $n } are left.
}
mail-notice-role-subject = Your role in the staff of Twiza has changed
mail-notice-role = Your role is now: { $role }. You were signed out: sign in again.
mail-notice-role-ended-subject = You no longer belong to the staff of Twiza
mail-notice-role-ended = An administrator withdrew your role. Your account stays, as a buyer’s.
mail-notice-disabled-subject = Your account is closed
mail-notice-disabled = An administrator closed your account: nobody comes in any more. Write to us if you do not know why.
mail-notice-enabled-subject = Your account is open again
mail-notice-enabled = An administrator opened your account again: you can sign in.
mail-notice-sessions-subject = You were signed out of all your devices
mail-notice-sessions = An administrator signed your account out everywhere. Sign in again; if you do not know why, write to us.
mail-notice-at = It was on { $at }.
mail-notice-not-you = If it was you, all is well. If not, choose another password at once and sign the other devices out.
mail-notice-button = See my devices
mail-erased-subject = Your account is erased
mail-erased-text = As you asked, your account no longer exists. This is our last message to this address.
mail-erased-kept = Of your orders we keep for ten years what the law asks for invoices: the name, the address and the sums.
mail-erased-button = Read what we keep
mail-approval-asked = Your approval is awaited: { $what }
mail-approval-approved = Approved: { $what }
mail-approval-refused = Refused: { $what }
mail-approval-text = What concerns money happens only if two people want it. Have a look, and say so at once if anything surprises you.
mail-approval-button = See the approvals
mail-restock-subject = One of your favourites is back
mail-restock-text = { $product } is in stock again.
mail-restock-why = You asked for this in your account, page Messages; there it also stops.
mail-restock-button = See the product
mail-restock-stop = Stop these messages
mail-refund-due-subject = Refund decided for order { $number }
mail-refund-due-text = We are giving you back { $amount }, by transfer to the account ending in { $account }. You will get a message once the bank has taken the transfer.
mail-refund-sent-subject = Refund transferred for order { $number }
mail-refund-sent-text = { $amount } left for the account ending in { $account }. The bank takes one to three working days.
mail-refund-reference = Reference of the transfer: { $reference }
mail-refund-called-off-subject = Refund called off for order { $number }
mail-refund-called-off-text = The refund of { $amount } that we announced will not be made. If you do not know why, call the cooperative: its telephone is on the order’s page.
mail-payout-sent-subject = { $amount } is on its way to you
mail-payout-sent-text = The transfer for { $cooperative } left for the account ending in { $account }. The bank takes one to three working days.
mail-payout-button = See the cooperative’s money
mail-payout-account-subject = Your cooperative’s bank account
mail-payout-account-asked = Somebody asks that the money of { $cooperative } go to the account ending in { $account }. Nothing changes for two days, nor without Twiza’s approval. If you do not agree, stop it on the money page.
mail-payout-account-changed = The money of { $cooperative } now goes to the account ending in { $account }. If that surprises you, say so at once.
mail-payout-account-kept = The account ending in { $account }, asked for { $cooperative }, is not taken. Nothing changes.
