UPDATE submissions SET proposal = jsonb_set(proposal, '{offers}', (
  SELECT jsonb_agg(offer - 'sides_mm' ORDER BY nth)
  FROM jsonb_array_elements(proposal -> 'offers') WITH ORDINALITY AS proposed (offer, nth)
))
WHERE jsonb_array_length(proposal -> 'offers') > 0;
