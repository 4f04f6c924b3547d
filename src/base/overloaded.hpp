#pragma once

// Lambdas as one visitor of a variant: an alternative without its lambda does not compile.

namespace unknot {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

// clang 14 deduces the template arguments of an aggregate from a guide only.
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace unknot
