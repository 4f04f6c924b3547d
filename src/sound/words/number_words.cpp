#include "sound/words/number_words.hpp"

#include <charconv>

namespace unknot {
namespace {

constexpr std::size_t longestNumber = 6;
constexpr std::size_t longestSpelled = 30;

void append(std::string& words, std::string_view more) {
    if (!words.empty()) words += ' ';
    words += more;
}

// From 0 to 999,999.
std::string wholeWords(int value) {
    static constexpr std::string_view small[] = {
        "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
        "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static constexpr std::string_view tens[] = {"",      "",      "twenty",  "thirty", "forty",
                                                "fifty", "sixty", "seventy", "eighty", "ninety"};
    if (value < 20) return std::string(small[value]);
    const auto joined = [](const std::string& words, int rest) {
        return rest > 0 ? words + " " + wholeWords(rest) : words;
    };
    if (value < 100) return joined(std::string(tens[value / 10]), value % 10);
    if (value < 1000) return joined(wholeWords(value / 100) + " hundred", value % 100);
    return joined(wholeWords(value / 1000) + " thousand", value % 1000);
}

std::string spelled(std::string_view digits) {
    std::string words;
    for (const char digit : digits.substr(0, longestSpelled))
        append(words, wholeWords(digit - '0'));
    return words;
}

std::string wordsOfWhole(const std::string& digits) {
    const bool hasLeadingZero = digits.size() > 1 && digits.front() == '0';
    if (digits.size() > longestNumber || hasLeadingZero) return spelled(digits);
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return wholeWords(value);
}

} // namespace

std::string numberWords(std::string_view number) {
    const std::size_t comma = number.rfind(',');
    const bool isDecimalComma = comma != number.npos && number.size() - comma < 4 && number.find('.') == number.npos;
    const std::size_t point = isDecimalComma ? comma : number.find('.');
    std::string whole(number.substr(0, point));
    std::erase(whole, ',');
    std::string words = wordsOfWhole(whole.empty() ? "0" : whole);
    if (point != number.npos) words += " point " + spelled(number.substr(point + 1));
    return words;
}

} // namespace unknot
