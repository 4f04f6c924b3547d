#include "scene/pages/done_words.hpp"

#include "routine/stretch/muscle.hpp"

#include <algorithm>

namespace unknot {

namespace {

/// A stretch of one leg with no side was held on the cramped leg, which needs no words.
std::string legOf(const HoldTotal& total) {
    const bool ofLeg = isOfLeg(total.stretch->muscle);
    if (total.side) return std::string(nameOf(*total.side)) + (ofLeg ? " leg " : " side ");
    return total.stretch->legs == Legs::both ? (ofLeg ? "both legs " : "both sides ") : "";
}

bool isSeen(const HoldTotal& total) { return total.time >= seconds(1); }

} // namespace

std::string doneHeading(SessionEnding ending) {
    switch (ending) {
    case SessionEnding::complete:
        return "That is all for now.";
    case SessionEnding::leftEarly:
        return "That is enough for now.";
    case SessionEnding::eased:
        return "It has eased.";
    case SessionEnding::notEased:
        return "It has not eased. Get help.";
    }
    return "";
}

std::vector<DoneRow> doneRows(const std::vector<HoldTotal>& holdTotals) {
    std::vector<DoneRow> rows;
    for (const HoldTotal& each : holdTotals) {
        if (!isSeen(each)) continue;
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const DoneRow& other) { return other.stretch == each.stretch->name; });
        if (row == rows.end()) row = rows.insert(rows.end(), {each.stretch->name, ""});
        row->times += (row->times.empty() ? "" : ", ") + legOf(each) + formatElapsed(each.time);
    }
    return rows;
}

std::string doneTotal(const std::vector<HoldTotal>& holdTotals) {
    Time total{};
    for (const HoldTotal& each : holdTotals)
        if (isSeen(each)) total += each.time;
    return total.count() > 0 ? formatElapsed(total) + " held" : "";
}

} // namespace unknot
