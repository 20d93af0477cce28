-- An offer says its three sides now. A proposal that waits was written without them: they are those of its variant, so
-- that approving it changes no measure that nobody touched.
UPDATE submissions SET proposal = jsonb_set(proposal, '{offers}', (
  SELECT jsonb_agg(offer || jsonb_build_object('sides_mm',
    jsonb_build_array(coalesce(v.length_mm, 0), coalesce(v.width_mm, 0), coalesce(v.height_mm, 0))) ORDER BY nth)
  FROM jsonb_array_elements(proposal -> 'offers') WITH ORDINALITY AS proposed (offer, nth)
  LEFT JOIN variants v ON v.id = (offer ->> 'id')::bigint AND v.product_id = submissions.product_id
))
WHERE jsonb_array_length(proposal -> 'offers') > 0;
