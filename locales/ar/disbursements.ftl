refunds-title = استرجاع المبالغ
refund-new = إرجاع المبلغ إلى المشتري
refund-do = إرجاع المبلغ
refund-lead = فوق { $limit } للطلبية الواحدة، يجب أن يوافق شخص آخر.
refund-nothing-left = لا شيء يُرجَع: لم يؤدَّ شيء، أو أُرجع كله أو طُلب.
refund-parcel = الطرد
refund-parcel-blank = اختر طردا
refund-left = { $amount } على الأكثر
refund-amount = المبلغ
refund-amount-hint = بالدرهم، مثلا 145,50.
refund-reason-hint = يقرأ المشتري هذا السبب.
refund-submit = طلب استرجاع المبلغ
refund-granted = تقرر استرجاع المبلغ وأُخبر المشتري. قم الآن بالتحويل.
refund-sent = سُجّل التحويل وأُعلن عنه بالبريد الإلكتروني.
refund-called-off = أُلغي التحويل.
refund-error-parcel = اختر الطرد المعني.
refund-error-amount = اكتب مبلغا بين 0,01 درهم و{ $most }.
refund-error-own = أنت عضو في هذه التعاونية أو غادرتها قبل أقل من سنة: على شخص آخر أن يتولى الأمر.
refund-error-open = استرجاع لهذا الطرد ينتظر من قبل شخصا ثانيا.
refund-error-changed = لم يعد ممكنا إرجاع هذا المبلغ: انظر ماذا تغيّر.
refund-error-gone = سبقك شخص آخر: انظر أين وصل هذا التحويل.
disbursement-state-asked = ينتظر الموافقة
disbursement-state-due = في انتظار التحويل
disbursement-state-sent = تم التحويل
disbursement-state-dropped = متخلى عنه
refund-owed = مبالغ يجب إرجاعها
refund-owed-lead = أُدّي ثمنها ولم تُسلَّم، ولم يطلب أحد استرجاعها بعد. يعطي القانون خمسة عشر يوما.
refund-due-by = آخر أجل
refund-export = التحويلات المطلوبة (CSV)
disbursement-none = لا تحويل.
disbursement-count = { $n ->
    [zero] لا تحويل
    [one] تحويل واحد
    [two] تحويلان
    [few] { $n } تحويلات
    [many] { $n } تحويلا
   *[other] { $n } تحويل
}
refund-column-number = الرقم
refund-column-order = الطلبية
refund-column-date = تاريخ الطلب
refund-column-holder = صاحب الحساب
refund-column-rib = رقم الحساب البنكي
refund-column-amount = المبلغ
refund-granted-at = تاريخ القرار
refund-sent-at = تاريخ التحويل
refund-send = تم التحويل
refund-send-lead = قم بالتحويل بالعنوان { $number }، ثم سجّل هنا مرجع البنك.
refund-reference = مرجع البنك
refund-reference-hint = الرقم الذي يعطيه البنك للتحويل.
refund-send-do = تسجيل التحويل
refund-call-off = إلغاء هذا التحويل
refund-call-off-hint = ما دام التحويل لم يتم.
order-refund-due = تقرر إرجاع { $amount } يوم { $date } إلى الحساب الذي ينتهي بـ { $account }.
order-refund-sent = حُوّل إليك { $amount } يوم { $date } إلى الحساب الذي ينتهي بـ { $account }.
approval-kind-bank_account = الحساب البنكي للتحويلات
approval-kind-refund = إرجاع مبلغ إلى مشترٍ
disbursements-title = التحويلات
disbursement-kind = النوع
disbursement-kind-refund = استرجاع مبلغ
disbursement-kind-payout = دفعة لتعاونية
disbursement-for = من أجل
payouts-title = دفعات التعاونيات
payouts-lead = ما باعته التعاونيات وسُلّم وأُدّي ثمنه، ناقص ما أُرجع وما دُفع من قبل.
payouts-none = لا شيء مستحق لأي تعاونية.
payout-balance = المستحق
payout-no-account = لا حساب بنكي بعد
payout-do = دفع
payout-new = الدفع للتعاونية
payout-lead = يجب أن يوافق شخص آخر على كل دفعة.
payout-error-account = ليس لهذه التعاونية حساب بنكي بعد.
payout-error-open = دفعة لهذه التعاونية تنتظر من قبل شخصا ثانيا.
approval-kind-payout = دفعة لتعاونية
approval-kind-payout_account = الحساب البنكي لتعاونية
approval-kind-refund_limit = سقف ما يرده شخص واحد
approval-early = يستطيع مسيروها إيقافه حتى { $when }؛ بعد ذلك يمكنك الموافقة.
approval-error-early = ما زال لمسيري التعاونية وقت لإيقافه.
audit-kind-approval_expired = طلب انتهت مدته
audit-kind-disbursement_asked = طلب تحويل صادر
audit-kind-disbursement_granted = قرار تحويل صادر
audit-kind-disbursement_sent = إنجاز تحويل صادر
audit-kind-disbursement_dropped = تخلٍّ عن تحويل صادر
money-title = المال
money-balance = ما هو مستحق لكم
money-balance-hint = منتجاتكم التي سُلّمت وأُدّي ثمنها، دون التوصيل، ناقص ما أُرجع إلى المشترين وما دُفع لكم. يُحسب كل عشر دقائق.
money-account = حسابكم البنكي
money-no-account = لا حساب: بدونه لا يمكن أن يُدفع لكم شيء.
money-account-change = تغيير الحساب البنكي
money-account-lead = يُخبر كل المسيرين ويستطيعون إيقافه خلال يومين. بعد ذلك يتحقق شخص من تويزة ويوافق.
money-account-ask = طلب هذا الحساب
money-account-asked = تم الطلب. أُخبر كل المسيرين.
money-account-waits = يطلب { $who } الحساب الذي ينتهي بـ { $account }.
money-account-from = يمكن الموافقة عليه ابتداء من { $when }.
money-account-stop = إيقاف: نحتفظ بحسابنا
money-account-stopped = تم الإيقاف: لا يتغير الحساب.
money-error-open = طُلب حساب آخر من قبل: أوقفه أولا.
money-entries = القيود
money-what = من أجل
money-none = لا شيء بعد: ستظهر هنا مبيعاتكم التي سُلّمت وأُدّي ثمنها.
money-count = { $n ->
    [zero] لا قيد
    [one] قيد واحد
    [two] قيدان
    [few] { $n } قيود
    [many] { $n } قيدا
   *[other] { $n } قيد
}
ledger-sale = بيع
ledger-refund = استرجاع مبلغ
ledger-payout = دفعة
ledger-payout_back = دفعة ملغاة
