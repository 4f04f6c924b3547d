#include "bench/options.hpp"

#include <stdexcept>

namespace unknot::bench {
namespace {

double numberAfter(const std::string& option, const char* word) {
    try {
        if (const double number = std::stod(word ? word : ""); number >= 1) return number;
    } catch (const std::logic_error&) {
    }
    throw std::runtime_error(option + " needs a number of at least 1");
}

} // namespace

Options readOptions(int count, char** words) {
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--no-limits")
            options.judging = false;
        else if (word == "--rounds")
            options.rounds = static_cast<int>(numberAfter(word, words[++i]));
        else if (word == "--presses")
            options.presses = static_cast<int>(numberAfter(word, words[++i]));
        else if (word == "--seconds")
            options.seconds = numberAfter(word, words[++i]);
        else if (word.starts_with("-"))
            throw std::runtime_error("there is no option " + word);
        else
            options.paths.push_back(word);
    }
    return options;
}

} // namespace unknot::bench
