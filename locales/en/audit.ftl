audit-title = Security journal
audit-lead = Who did what, and whether it was let happen. Nothing here can be changed.
audit-person-hint = Name or e-mail address
audit-from = From
audit-until = To
audit-nothing = No event matches.
audit-all = See the whole journal
audit-nobody = Nobody signed in
audit-column-at = Date
audit-column-kind = Event
audit-column-person = Person
audit-column-object = Object
audit-column-result = Outcome
audit-column-network = Network
audit-result-done = Done
audit-result-refused = Refused
audit-kind-signed_in = Signed in
audit-kind-signed_out = Signed out
audit-kind-sessions_ended = Sessions ended
audit-kind-sign_up_asked = Sign-up asked for
audit-kind-account_created = Account created
audit-kind-password_link_asked = Password link asked for
audit-kind-password_changed = Password changed
audit-kind-sign_in_mail_asked = Sign-in message asked for
audit-kind-email_change_asked = New address asked for
audit-kind-email_changed = E-mail address changed
audit-kind-profile_changed = Profile changed
audit-kind-staff_added = Staff member added
audit-kind-journal_exported = Journal downloaded
audit-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
  }
