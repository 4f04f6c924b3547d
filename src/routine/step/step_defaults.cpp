#include "routine/step/step_defaults.hpp"

#include "routine/routine_keys.hpp"

#include <string>
#include <vector>

namespace unknot {
namespace {

struct Ends {
    std::string first, second;
};

std::string trimmed(std::string text) {
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

// The two sides of each dash in the words.
std::vector<Ends> endsIn(const std::string& words) {
    std::vector<Ends> ends;
    for (const std::string_view dash : {"-", "\u2013", " to ", "..", " or "}) {
        const std::size_t at = words.find(dash);
        if (at == std::string::npos || at == 0) continue;
        ends.push_back({trimmed(words.substr(0, at)), trimmed(words.substr(at + dash.size()))});
    }
    return ends;
}

// "20-30s", "20s-30s" or "20 to 30s".
std::optional<Hold> rangeFrom(const std::string& words) {
    for (auto [first, second] : endsIn(words)) {
        const std::size_t unit = second.find_first_not_of("0123456789.");
        if (first.find_first_not_of("0123456789.") == std::string::npos && unit != std::string::npos)
            first += second.substr(unit);
        const auto least = parseDuration(first), length = parseDuration(second);
        if (least && length) return Hold{*length, *least};
    }
    return std::nullopt;
}

struct Counts {
    int least = 0, most = 0;
};

// "8-12" or "8 to 12". A number with too many digits counts as one too large.
std::optional<Counts> countsFrom(const std::string& words) {
    const auto numberFrom = [](const std::string& digits) {
        const bool isNumber = !digits.empty() && digits.find_first_not_of("0123456789") == std::string::npos;
        return !isNumber ? -1 : digits.size() > 4 ? limits::repeats + 1 : std::stoi(digits);
    };
    for (const auto& [first, second] : endsIn(words)) {
        const Counts counts{numberFrom(first), numberFrom(second)};
        if (counts.least >= 0 && counts.most >= 0) return counts;
    }
    return std::nullopt;
}

void readCountOrRange(const Node& node, PacedMovement& paced) {
    const auto counts = node.isText() ? countsFrom(node.raw()) : std::nullopt;
    if (!counts) {
        paced.count = node.wholeNumber(1, limits::repeats, ", or a range such as 8-12").value_or(1);
    } else if (counts->least < 1 || counts->least >= counts->most || counts->most > limits::repeats) {
        node.addError(DiagnosticId::outOfRange, "the first number of " + node.label() +
                                                    " must be the smaller one, such as 8-12, and the second at most " +
                                                    std::to_string(limits::repeats));
    } else {
        paced.count = counts->most;
        paced.least = counts->least;
    }
}

} // namespace

std::optional<Hold> readHoldLength(const Node& node) {
    const auto range = node.isText() ? rangeFrom(node.raw()) : std::nullopt;
    if (!range) {
        const auto length = node.duration(limits::routineLength, Node::Zero::refused);
        return length ? std::optional(Hold{*length}) : std::nullopt;
    }
    if (range->least > Time{0} && range->least < range->length && range->length <= limits::routineLength) return range;
    node.addError(DiagnosticId::outOfRange,
                  "the first time of " + node.label() + " must be the shorter one, such as 20-30s");
    return std::nullopt;
}

PacedMovement readCount(Mapping& keys, const Node& count, const std::optional<PacedMovement>& usual) {
    PacedMovement paced;
    readCountOrRange(count, paced);
    const auto pace = keys.optional("pace");
    if (!pace && usual) {
        paced.pace = usual->pace;
    } else if (!pace) {
        keys.addMissingError({"pace"},
                             "'pace' is missing in this step; say how long each movement takes, such as 'pace: 3s'");
    } else if (const auto length = pace->duration(limits::routineLength, Node::Zero::allowed)) {
        if (*length < limits::fastestPace)
            pace->addError(DiagnosticId::outOfRange, "'pace' must be at least " + formatDuration(limits::fastestPace));
        paced.pace = *length;
    }
    return paced;
}

StepDefaults readDefaults(Mapping& keys) {
    StepDefaults defaults;
    const auto node = keys.optional("defaults");
    if (!node) return defaults;
    readMapping(*node, "list of defaults", [&](Mapping& each) {
        if (const auto hold = each.optional("hold")) defaults.hold = readHoldLength(*hold);
        if (const auto count = each.optional("count")) defaults.counted = readCount(each, *count, std::nullopt);
        if (const auto sides = each.optional("sides")) defaults.sides = sides->choice<Sides>(sidesWords);
        if (const auto start = each.optional("start")) defaults.start = start->choice<Side>(startWords);
        each.wholeNumber("repeat", 1, limits::repeats, defaults.repeat);
    });
    return defaults;
}

} // namespace unknot
