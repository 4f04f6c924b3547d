#include "picture/number.hpp"

#include <charconv>
#include <cmath>

namespace unknot {

std::string formatNumber(double value, int decimals) {
    if (!std::isfinite(value) || std::abs(value) > 1e9) return "0";
    char buffer[48];
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    std::string text(buffer, result.ptr);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

} // namespace unknot
