## The phrases of forms that came back: what to do, with an example.

form-summary =
    { $n ->
        [zero] لا شيء للتصحيح
        [one] بقي شيء واحد للتصحيح
        [two] بقي شيئان للتصحيح
        [few] بقيت { $n } أشياء للتصحيح
        [many] بقي { $n } شيئا للتصحيح
       *[other] بقي { $n } شيء للتصحيح
    }
form-name = اكتب اسمك.
form-phone = اكتب رقم هاتف، مثلا 06 12 34 56 78.
form-email = اكتب عنوان بريد إلكتروني، مثلا nom@exemple.ma.
form-email-taken = يوجد حساب بهذا العنوان. سجل الدخول.
form-password-short =
    { $min ->
        [zero] اختر كلمة سر.
        [one] اختر كلمة سر من حرف واحد على الأقل.
        [two] اختر كلمة سر من حرفين على الأقل.
        [few] اختر كلمة سر من { $min } أحرف على الأقل.
        [many] اختر كلمة سر من { $min } حرفا على الأقل.
       *[other] اختر كلمة سر من { $min } حرف على الأقل.
    }
form-password-common = كلمة السر هذه شائعة جدا. اختر غيرها.
form-credentials = العنوان وكلمة السر غير متطابقين. تحقق منهما.
form-commune = اختر مدينة التوصيل.
form-address = اكتب عنوان التوصيل.
form-empty = املأ هذه الخانة.
form-too-long =
    { $max ->
        [zero] اترك هذه الخانة فارغة.
        [one] اكتب حرفا واحدا على الأكثر.
        [two] اكتب حرفين على الأكثر.
        [few] اكتب { $max } أحرف على الأكثر.
        [many] اكتب { $max } حرفا على الأكثر.
       *[other] اكتب { $max } حرف على الأكثر.
    }
form-choice = اختر واحدا من الاقتراحات.
form-price = اكتب الثمن بالدرهم، مثلا 145 أو 64,50.
form-number = اكتب عددا صحيحا، مثلا 3.
form-number-range = اكتب عددا بين { $min } و{ $max }.
form-date = اكتب تاريخا، مثلا 03/11/2026.
form-ice = رقم ICE من 15 رقما. انقله من شهادتك.
form-photo-heavy = الصورة ثقيلة جدا ({ $size }). اختر صورة أقل من { $max }.
form-photo-unreadable = هذه الصورة لا تفتح. أرسل صورة JPEG أو PNG أو WebP.
form-photo-small = الصورة صغيرة جدا. اختر صورة عرضها { $min } بكسل على الأقل.

## The pages that stand in for one that cannot be shown; keys are built from the status.

error-400-title = لم نفهم الطلب
error-400-text = ارجع إلى الوراء، حدّث الصفحة وأعد المحاولة.
error-403-title = هذه الصفحة ليست لهذا الحساب
error-403-text = سجل الدخول بحساب آخر. وإن كنت ترسل استمارة، حدّث الصفحة وأعد المحاولة.
error-404-title = هذه الصفحة غير موجودة
error-404-text = قد يكون الرابط قديما. ابحث عن المنتج أو عد إلى الرئيسية.
error-405-title = هذا العنوان ليس صفحة
error-405-text = عد إلى الرئيسية أو ابحث عن المنتج.
error-408-title = استغرق الإرسال وقتا طويلا
error-408-text = لم يُحفظ أي شيء. أعد المحاولة حين تتحسن الشبكة.
error-409-title = تغيرت هذه الصفحة في هذه الأثناء
error-409-text = حدّث الصفحة لترى آخر نسخة، ثم أعد المحاولة.
error-413-title = هذا الملف ثقيل جدا
error-413-text = اختر صورة أخف، ثم أرسلها من جديد.
error-421-title = هذا العنوان ليس عنواننا
error-421-text = افتح الموقع من عنوانه المعتاد.
error-429-title = محاولات كثيرة في وقت قصير
error-429-text = انتظر بضع دقائق، ثم أعد المحاولة.
error-500-title = تعذر عرض الصفحة
error-500-text = المشكلة من جانبنا. أعد المحاولة بعد لحظة.
error-503-title = الموقع متوقف مؤقتا
error-503-text = نعود بعد بضع دقائق. طلبياتك محفوظة.
error-home = العودة إلى الرئيسية
error-reference = المرجع عند التواصل معنا: { $reference }
