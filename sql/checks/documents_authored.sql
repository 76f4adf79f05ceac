-- Whoever writes a document writes one that its meeting lists.
SELECT document_author.meeting_id, document_author.document
FROM document_author
WHERE NOT EXISTS (
  SELECT FROM meeting
  CROSS JOIN LATERAL jsonb_array_elements(meeting.documents) AS listed
  WHERE meeting.id = document_author.meeting_id
    AND (listed ->> 'number')::int = document_author.document);
