#pragma once

// The timeline as a table of comma-separated values (RFC 4180), for spreadsheets and scripts. Knows nothing of files.

#include "timeline/timeline.hpp"

#include <string>

namespace unknot {

/// A row for each segment and cue, by time, below a row with the names of the columns. A segment precedes the cues at
/// the same time. Lines end with CR LF.
///
/// start, length: seconds, with up to three decimals; a cue has no length.
/// kind: nameOf() the segment or the cue.
/// step: its step in the order of play, from 1, with every repeat counted.
/// hold: the number of the hold or movement that it is, leads to or belongs to, from 1; empty in a rest and at the end.
/// side: left, right, both or cramped; may be empty.
/// stretch: its name; may be empty.
/// count, pace: of a counted movement: how many times, and the seconds of each.
/// text: the spoken line; the caption of another sound; the author's line of a rest.
std::string planTable(const Timeline& timeline);

} // namespace unknot
