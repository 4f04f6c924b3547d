#include "base/time.hpp"

#include <cmath>
#include <cstdio>

namespace unknot {
namespace {

constexpr std::int64_t longest = 1000LL * 3600 * 1000; // Milliseconds.

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Takes a decimal number with at most three decimals off the start of `text`. Returns thousandths.
std::optional<std::int64_t> takeThousandths(std::string_view& text) {
    std::int64_t whole = 0;
    std::size_t used = 0;
    for (; used < text.size() && isDigit(text[used]); ++used) {
        whole = whole * 10 + (text[used] - '0');
        if (whole > longest) return std::nullopt;
    }
    if (used == 0) return std::nullopt;
    std::int64_t thousandths = whole * 1000;
    if (used < text.size() && text[used] == '.') {
        std::int64_t unit = 100;
        const std::size_t point = used++;
        for (; used < text.size() && isDigit(text[used]); ++used, unit /= 10) {
            if (unit == 0) return std::nullopt;
            thousandths += (text[used] - '0') * unit;
        }
        if (used == point + 1) return std::nullopt;
    }
    text.remove_prefix(used);
    return thousandths;
}

// Reads "1:30" and "1:02:03". The parts after the first have two digits and are below 60.
std::optional<std::int64_t> clockMilliseconds(std::string_view text) {
    std::int64_t total = 0;
    for (int part = 0; part < 3; ++part) {
        const std::size_t colon = text.find(':');
        std::string_view digits = text.substr(0, colon);
        if (part > 0 && digits.size() != 2) return std::nullopt;
        const auto value = takeThousandths(digits);
        if (!value || !digits.empty() || *value % 1000 != 0) return std::nullopt;
        if (part > 0 && *value >= 60'000) return std::nullopt;
        total = total * 60 + *value;
        if (colon == std::string_view::npos) return part == 0 ? std::nullopt : std::optional{total};
        text.remove_prefix(colon + 1);
    }
    return std::nullopt;
}

struct Unit {
    std::string_view name;
    std::int64_t seconds;
};
constexpr Unit units[] = {{"hours", 3600}, {"hour", 3600}, {"hrs", 3600}, {"hr", 3600}, {"h", 3600}, {"minutes", 60},
                          {"minute", 60},  {"mins", 60},   {"min", 60},   {"ms", 0},    {"m", 60},   {"seconds", 1},
                          {"second", 1},   {"secs", 1},    {"sec", 1},    {"s", 1}};

// Reads "1m30s", "2 min", "0.5s". Units go from large to small, each at most once.
std::optional<std::int64_t> unitMilliseconds(std::string_view text) {
    std::int64_t total = 0;
    std::int64_t previous = 1'000'000;
    while (!text.empty()) {
        const auto value = takeThousandths(text);
        if (!value) return std::nullopt;
        if (text.empty() && previous == 1'000'000) return *value;
        if (!text.empty() && text.front() == ' ') text.remove_prefix(1);
        const Unit* found = nullptr;
        for (const Unit& unit : units) {
            if (text.starts_with(unit.name) && (!found || unit.name.size() > found->name.size())) found = &unit;
        }
        if (!found || found->seconds >= previous) return std::nullopt;
        if (found->seconds == 0) {
            if (*value % 1000 != 0) return std::nullopt;
            total += *value / 1000;
        } else {
            total += *value * found->seconds;
        }
        if (total > longest) return std::nullopt;
        previous = found->seconds;
        text.remove_prefix(found->name.size());
        if (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    }
    return total;
}

std::string print(const char* format, long long a, long long b, long long c = 0, long long d = 0) {
    char buffer[96];
    std::snprintf(buffer, sizeof buffer, format, a, b, c, d);
    return buffer;
}

std::string clock(std::int64_t wholeSeconds) {
    if (wholeSeconds >= 3600)
        return print("%lld:%02lld:%02lld", wholeSeconds / 3600, wholeSeconds / 60 % 60, wholeSeconds % 60);
    return print("%lld:%02lld", wholeSeconds / 60, wholeSeconds % 60);
}

} // namespace

Time fromSeconds(double value) { return Time{std::llround(value * static_cast<double>(samplesPerSecond))}; }

std::optional<Time> parseDuration(std::string_view text) {
    if (text.empty() || !isDigit(text.front()) || text.back() == ' ') return std::nullopt;
    const bool isClock = text.find(':') != std::string_view::npos;
    const auto found = isClock ? clockMilliseconds(text) : unitMilliseconds(text);
    if (!found || *found > longest) return std::nullopt;
    return milliseconds(*found);
}

std::string formatCountdown(Time left) {
    if (left.count() < 0) left = Time{0};
    return clock((left.count() + samplesPerSecond - 1) / samplesPerSecond);
}

std::string formatElapsed(Time elapsed) {
    if (elapsed.count() < 0) elapsed = Time{0};
    return clock(elapsed.count() / samplesPerSecond);
}

std::string formatPrecise(Time time) {
    const std::int64_t ms = time.count() / (samplesPerSecond / 1000);
    return print("%lld:%02lld:%02lld.%03lld", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
}

std::string formatDuration(Time time) {
    std::int64_t ms = time.count() / (samplesPerSecond / 1000);
    std::string text;
    if (ms >= 3'600'000) text += std::to_string(ms / 3'600'000) + "h";
    ms %= 3'600'000;
    if (ms >= 60'000) text += std::to_string(ms / 60'000) + (ms % 60'000 == 0 && text.empty() ? "min" : "m");
    ms %= 60'000;
    if (ms == 0 && !text.empty()) return text;
    text += std::to_string(ms / 1000);
    if (ms % 1000 != 0) {
        std::string decimals = print("%03lld", ms % 1000, 0);
        while (decimals.back() == '0')
            decimals.pop_back();
        text += "." + decimals;
    }
    return text + "s";
}

} // namespace unknot
