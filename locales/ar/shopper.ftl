## What a shopper keeps in their account: addresses, orders, favourites, choices of mail.

address-title = عناويني
address-none = احفظ هنا العناوين التي تتوصل فيها بطلبياتك. بها تملأ استمارة الطلبية.
address-new = إضافة عنوان
address-edit = تعديل العنوان
address-default = العنوان الافتراضي
address-make-default = اجعله افتراضيا
address-saved = حفظ العنوان.
address-preferred = هذا العنوان يقترح الآن أولا.
address-remove-title = هل تحذف هذا العنوان؟
address-remove-means = تحتفظ طلبياتك بالعنوان الذي تسلم فيه.
address-remove-confirm = نعم، احذف العنوان
address-remove-keep = لا، احتفظ بالعنوان
address-removed = حذف العنوان.
address-full = لديك { $most } عنوانا، وهو الحد الأقصى. احذف واحدا لتضيف غيره.
address-choose = التوصيل إلى أحد عناويني
address-keep = احفظ هذا العنوان في حسابي
