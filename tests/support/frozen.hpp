#pragma once

// Texts that must stay the same byte for byte. They are too many to read, so a file of tests/data/frozen keeps a hash
// of each. UNKNOT_UPDATE_GOLDEN=1 in the environment writes the file again. To see a difference, run the test at two
// commits with UNKNOT_FROZEN_TEXTS=FOLDER and compare the two folders with diff.

#include "support/golden.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace unknot::test {

inline std::filesystem::path frozenFolder() {
    return std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "tests" / "data" / "frozen";
}

/// 64-bit FNV-1a as 16 hexadecimal digits. Unlike std::hash it is the same on every machine.
inline std::string hashOf(std::string_view text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    std::string digits(16, '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, hash >>= 4U)
        *digit = "0123456789abcdef"[hash & 15U];
    return digits;
}

/// Compares the text with this file of tests/data/frozen. A failure shows only the first line that differs.
inline void checkFrozenText(const std::string& file, const std::string& text) {
    const auto path = frozenFolder() / file;
    if (updatesGolden()) std::ofstream(path, std::ios::binary) << text;
    const std::string was = contentOf(path);
    std::size_t same = 0;
    while (same < was.size() && same < text.size() && was[same] == text[same])
        ++same;
    const auto lineOf = [same](const std::string& whole) {
        const std::size_t begin = same == 0 ? 0 : whole.rfind('\n', same - 1) + 1;
        return whole.substr(begin, whole.find('\n', same) - begin);
    };
    const bool isSame = text == was; // CHECK would print both texts whole.
    CHECK_MESSAGE(isSame, file << ": was '" << lineOf(was) << "', is '" << lineOf(text) << "'");
}

/// Collects named texts and compares their hashes with the file.
class Frozen {
public:
    explicit Frozen(std::string file) : m_file(std::move(file)) {}

    void add(const std::string& name, const std::string& text) {
        m_hashes += hashOf(text) + " " + name + "\n";
        if (const char* folder = std::getenv("UNKNOT_FROZEN_TEXTS"))
            std::ofstream(std::filesystem::path(folder) / (m_file + " " + name), std::ios::binary) << text;
    }

    void check() const { checkFrozenText(m_file, m_hashes); }

private:
    std::string m_file;
    std::string m_hashes;
};

} // namespace unknot::test
