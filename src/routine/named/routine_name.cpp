#include "routine/named/routine_name.hpp"

#include <algorithm>
#include <cctype>

namespace unknot {
namespace {

std::string endingOf(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char letter) { return std::tolower(letter); });
    return ending;
}

} // namespace

bool hasYamlEnding(const std::filesystem::path& file) { return endingOf(file) == ".yaml" || endingOf(file) == ".yml"; }

std::string routineNameOf(const std::filesystem::path& file) {
    const std::filesystem::path stem = file.stem();
    return (endingOf(stem) == ".unknot" ? stem.stem() : stem).string();
}

} // namespace unknot
