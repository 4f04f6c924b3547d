// Rules for the length, the comments and the white space of source files.

#include "rules/source_files.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <sstream>

using namespace unknot::test;

namespace {

std::vector<SourceFile> allFiles() {
    auto files = sourceFiles("src");
    const auto tests = sourceFiles("tests");
    files.insert(files.end(), tests.begin(), tests.end());
    return files;
}

} // namespace

TEST_CASE("A file can be read in one sitting") {
    for (const SourceFile& file : allFiles())
        CHECK_MESSAGE(std::ranges::count(file.text, '\n') <= 350, file.name);
}

TEST_CASE("A folder can be looked through at a glance") {
    std::map<std::string, int> files;
    for (const SourceFile& file : sourceFiles("src"))
        ++files[file.name.substr(0, file.name.find_last_of('/') + 1)];
    for (const auto& folder : files)
        CHECK_MESSAGE(folder.second <= 30, folder.first << " has " << folder.second << " files");
}

TEST_CASE("Source files contain no marks for unfinished work") {
    for (const SourceFile& file : allFiles()) {
        for (const std::string word : {"TO"
                                       "DO",
                                       "FIX"
                                       "ME",
                                       "XX"
                                       "X"})
            CHECK_MESSAGE(file.text.find(word) == std::string::npos, file.name << " says " << word);
    }
}

TEST_CASE("A comment begins with its subject, not with What, Who, Where or Whether") {
    const std::regex riddle("///?<? ?(What|Who|Whoever|Where|Whether)\\b");
    for (const SourceFile& file : allFiles()) {
        std::istringstream lines(file.text);
        bool isFirst = true; // False in a comment's second and later lines.
        for (std::string line; std::getline(lines, line);) {
            const bool isComment = line.find_first_not_of(' ') == line.find("//");
            if (isFirst || !isComment) CHECK_MESSAGE(!std::regex_search(line, riddle), file.name << ": " << line);
            isFirst = line.find("//") == std::string::npos;
        }
    }
}

TEST_CASE("Every header starts with a comment on its purpose") {
    for (const SourceFile& file : sourceFiles("src")) {
        if (file.name.ends_with(".hpp")) CHECK_MESSAGE(file.text.starts_with("#pragma once\n\n// "), file.name);
    }
}

TEST_CASE("No tabs, no spaces at the end of a line, a line feed at the end of a file") {
    for (const SourceFile& file : allFiles()) {
        CHECK_MESSAGE(file.text.find('\t') == std::string::npos, file.name);
        CHECK_MESSAGE(file.text.find(" \n") == std::string::npos, file.name);
        CHECK_MESSAGE(file.text.ends_with("\n"), file.name);
    }
}
