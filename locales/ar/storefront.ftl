## ما يراه المشترون: المنتجات والتعاونيات.

storefront-who-where = { $who } · { $where }
storefront-name-label = { $name }، { $label }
storefront-one-of-a-kind = قطعة فريدة
storefront-made-to-order = تحت الطلب
storefront-results = نتائج البحث عن «{ $words }»
storefront-more-than = أكثر من { $n } منتج
storefront-category = الصنف
storefront-region = الجهة
storefront-guarantees = الضمانات
storefront-price = الثمن
storefront-price-min = من (درهم)
storefront-price-max = إلى (درهم)
storefront-price-from = ابتداء من { $price }
storefront-price-to = إلى غاية { $price }
storefront-in-stock-only = متوفر الآن
storefront-show = عرض المنتجات
storefront-sort = الترتيب حسب
storefront-sort-relevance = الأقرب إلى البحث
storefront-sort-newest = الأحدث
storefront-sort-price-up = الأرخص أولا
storefront-sort-price-down = الأغلى أولا
storefront-nothing = لا يوجد منتج يوافق هذه الاختيارات.
storefront-nothing-for = لا شيء عن «{ $words }».
storefront-nothing-hint = احذف اختيارا، أو جرب كلمة أخرى، أو اختر صنفا.
