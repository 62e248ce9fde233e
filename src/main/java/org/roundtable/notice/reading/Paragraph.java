package org.roundtable.notice.reading;

import java.util.List;

/** Lines that belong together: between empty lines, or one item of a list. */
record Paragraph(List<Passage> passages) {}
